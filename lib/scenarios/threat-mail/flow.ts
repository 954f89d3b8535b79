import { is } from '@/lib/facts/conditions'
import { lookedUpApart, oftenKnown, oftenTold, otherHarms } from '../common/offered'
import { defineFlow } from '../common/vocabulary'

/**
 * "Pay, or we sue, or we publish what we know of you" (seed S4). Whether it may be left alone (S4-03) is answered only
 * after the court-paper question; once more contacts come, or harm is threatened, the police are the next step (S4-08).
 */
export const threatMailFlow = defineFlow({
  id: 'threat-mail',
  when: is('situation', 'threat-mail'),
  start: 'settle',
  steps: {
    settle: {
      kind: 'tell',
      stage: 'calm',
      topic: 'settle',
      next: 'courtPaper',
      seeds: ['S4-06', 'S4-07', 'S4-09', 'S4-15'],
    },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'threats', seeds: ['S4-08'] },
    threats: { kind: 'ask', stage: 'verify', fact: 'threats', next: 'demands', seeds: ['S4-02', 'S4-04'] },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'iTold', seeds: ['S4-02', 'S4-04'] },
    iTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'iTold',
      options: oftenTold,
      next: 'harms',
      seeds: ['S4-01', 'S4-07'],
    },
    harms: {
      kind: 'ask',
      stage: 'verify',
      fact: 'harms',
      options: otherHarms,
      next: 'paid',
      seeds: ['S4-15'],
    },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'replied', seeds: ['S4-09'] },
    replied: { kind: 'ask', stage: 'verify', fact: 'replied', next: 'mayWait', seeds: ['S4-07'] },

    // The two literal questions of the seed: may I ignore it, and whom do I ask?
    mayWait: {
      kind: 'tell',
      stage: 'verify',
      topic: 'can-call',
      next: 'callerClaims',
      seeds: ['S4-03', 'S4-08', 'S4-10', 'S4-13'],
    },

    // Then what makes the call shorter.
    callerClaims: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callerClaims',
      next: 'traderName',
      seeds: ['S4-04'],
    },
    traderName: { kind: 'ask', stage: 'verify', fact: 'traderName', next: 'claimedItem', seeds: ['S4-04'] },
    claimedItem: { kind: 'ask', stage: 'verify', fact: 'claimedItem', next: 'amountYen', seeds: ['S4-05'] },
    amountYen: { kind: 'ask', stage: 'verify', fact: 'amountYen', next: 'deadline' },
    deadline: { kind: 'ask', stage: 'verify', fact: 'deadline', next: 'contactedWhen' },
    contactedWhen: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contactedWhen',
      next: 'repeated',
      seeds: ['S4-05'],
    },
    repeated: { kind: 'ask', stage: 'verify', fact: 'repeated', next: 'theyKnow', seeds: ['S4-08'] },
    theyKnow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'theyKnow',
      options: [...oftenKnown, 'password'],
      next: 'enteredWhere',
      seeds: ['S4-02', 'S4-14'],
    },
    enteredWhere: {
      kind: 'ask',
      stage: 'verify',
      fact: 'enteredWhere',
      next: 'formerEmployer',
      seeds: ['S4-01', 'S4-05'],
    },
    formerEmployer: {
      kind: 'ask',
      stage: 'verify',
      fact: 'formerEmployer',
      next: 'remembersClaim',
      seeds: ['S4-21', 'S4-22'],
    },
    remembersClaim: { kind: 'ask', stage: 'verify', fact: 'remembersClaim', next: 'checkedHow' },
    checkedHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'checkedHow',
      branches: [{ when: lookedUpApart, to: 'claimant' }],
      next: 'prefecture',
    },
    claimant: { kind: 'ask', stage: 'verify', fact: 'claimant', next: 'prefecture' },

    prefecture: { kind: 'ask', stage: 'consult', fact: 'prefecture', next: 'call188' },
    call188: {
      kind: 'do',
      stage: 'consult',
      task: 'call-188',
      next: 'callPolice',
      seeds: ['S4-03', 'S4-10', 'S4-12'],
    },
    callPolice: { kind: 'do', stage: 'police', task: 'call-police', next: 'afterCare', seeds: ['S4-11'] },
    afterCare: {
      kind: 'tell',
      stage: 'police',
      topic: 'after-care',
      next: 'end',
      seeds: ['S4-14', 'S4-16', 'S4-17', 'S4-19', 'S4-23'],
    },
  },
})
