import { not, surely } from '@/lib/engine/condition'
import { is } from '@/lib/facts/conditions'
import { defineFlow } from '../common/vocabulary'

/** For a situation that has no flow of its own: what never to do, then the two desks. */
export const generalFlow = defineFlow({
  id: 'general',
  when: not(surely(is('situation', 'unknown-bill'))),
  start: 'settle',
  steps: {
    settle: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'callerClaims' },
    callerClaims: { kind: 'ask', stage: 'verify', fact: 'callerClaims', next: 'demands' },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'iTold', seeds: ['S4-04'] },
    iTold: { kind: 'ask', stage: 'verify', fact: 'iTold', next: 'paid' },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'courtPaper' },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'call188' },
    call188: { kind: 'do', stage: 'consult', task: 'call-188', next: 'callPolice', seeds: ['S4-10'] },
    callPolice: { kind: 'do', stage: 'police', task: 'call-police', next: 'end', seeds: ['S4-11'] },
  },
})
