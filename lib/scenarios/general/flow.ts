import { any, type Condition, not, surely } from '@/lib/engine/condition'
import { defineFlow } from '../common/vocabulary'

/** For a case that no situation's own flow (they begin on `others`) takes: what never to do, then the two desks. */
export const generalFlow = (others: readonly Condition[]) =>
  defineFlow({
    id: 'general',
    when: not(surely(any(...others))),
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
