import { is } from '@/lib/facts/conditions'
import { claimantExists } from '../common/conditions'
import { lookedUpApart, oftenTold, otherHarms } from '../common/offered'
import { defineFlow } from '../common/vocabulary'

/**
 * Somebody turned to a support desk and is asked for data (seed S2). What may have to be stopped comes first, then
 * whether the desk is the real one (S2-07), then what may be told to it and how much (S2-21).
 */
export const supportDeskFlow = defineFlow({
  id: 'support-desk',
  when: is('situation', 'support-desk'),
  start: 'settle',
  steps: {
    settle: {
      kind: 'tell',
      stage: 'calm',
      topic: 'settle',
      next: 'deskFoundHow',
      seeds: ['S2-06', 'S2-13', 'S2-17', 'S2-19'],
    },
    deskFoundHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'deskFoundHow',
      next: 'demands',
      seeds: ['S2-08', 'S2-09'],
    },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'iTold', seeds: ['S2-12', 'S2-15'] },
    iTold: { kind: 'ask', stage: 'verify', fact: 'iTold', options: oftenTold, next: 'harms' },
    harms: { kind: 'ask', stage: 'verify', fact: 'harms', options: otherHarms, next: 'paid' },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'courtPaper' },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'askedItems' },

    askedItems: {
      kind: 'ask',
      stage: 'verify',
      fact: 'askedItems',
      next: 'purposeTold',
      seeds: ['S2-02', 'S2-03', 'S2-11'],
    },
    purposeTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'purposeTold',
      next: 'traderName',
      seeds: ['S2-01', 'S2-05', 'S2-10'],
    },
    traderName: { kind: 'ask', stage: 'verify', fact: 'traderName', next: 'contactPerson', seeds: ['S2-14'] },
    contactPerson: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contactPerson',
      next: 'checkedHow',
      seeds: ['S2-14'],
    },
    checkedHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'checkedHow',
      branches: [{ when: lookedUpApart, to: 'claimant' }],
      next: 'callOfficial',
      seeds: ['S2-07', 'S2-08', 'S2-16'],
    },
    claimant: { kind: 'ask', stage: 'verify', fact: 'claimant', next: 'callOfficial', seeds: ['S2-07'] },
    callOfficial: {
      kind: 'do',
      stage: 'verify',
      task: 'call-official',
      next: 'whatToTell',
      seeds: ['S2-18', 'S2-20'],
    },
    whatToTell: {
      kind: 'tell',
      stage: 'verify',
      topic: 'what-to-tell',
      branches: [{ when: claimantExists, to: 'end' }],
      next: 'call188',
      seeds: ['S2-02', 'S2-03', 'S2-04', 'S2-05', 'S2-21'],
    },
    call188: { kind: 'do', stage: 'consult', task: 'call-188', next: 'end', seeds: ['S2-20'] },
  },
})
