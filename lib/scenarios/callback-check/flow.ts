import { is } from '@/lib/facts/conditions'
import { lookedUpApart, oftenKnown, oftenTold, otherHarms } from '../common/offered'
import { defineFlow } from '../common/vocabulary'

/**
 * A call was missed or returned, and the other side wants to know who one is (seed S3). They called, so they are to
 * say whom and when (S3-11); a right answer proves nothing (S3-14), and the number on a site neither (S3-05).
 */
export const callbackCheckFlow = defineFlow({
  id: 'callback-check',
  when: is('situation', 'callback-check'),
  start: 'settle',
  steps: {
    settle: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'howReached', seeds: ['S3-01', 'S3-12'] },
    howReached: {
      kind: 'ask',
      stage: 'verify',
      fact: 'howReached',
      branches: [{ when: is('howReached', 'missed'), to: 'voicemailLeft' }],
      next: 'callerClaims',
      seeds: ['S3-01'],
    },
    voicemailLeft: {
      kind: 'ask',
      stage: 'verify',
      fact: 'voicemailLeft',
      next: 'callerClaims',
      seeds: ['S3-18'],
    },
    callerClaims: { kind: 'ask', stage: 'verify', fact: 'callerClaims', next: 'demands' },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'threats', seeds: ['S3-03', 'S3-19'] },
    threats: { kind: 'ask', stage: 'verify', fact: 'threats', next: 'iTold', seeds: ['S3-10'] },
    iTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'iTold',
      options: oftenTold,
      next: 'harms',
      seeds: ['S3-03', 'S3-19'],
    },
    harms: { kind: 'ask', stage: 'verify', fact: 'harms', options: otherHarms, next: 'paid' },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'courtPaper' },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'contactedWhen' },

    contactedWhen: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contactedWhen',
      branches: [{ when: is('howReached', 'called-back'), to: 'calledBackWhen' }],
      next: 'theyKnow',
      seeds: ['S3-01'],
    },
    calledBackWhen: {
      kind: 'ask',
      stage: 'verify',
      fact: 'calledBackWhen',
      next: 'theyKnow',
      seeds: ['S3-01'],
    },
    theyKnow: { kind: 'ask', stage: 'verify', fact: 'theyKnow', options: oftenKnown, next: 'challenged' },
    challenged: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callback.challenged',
      branches: [{ when: is('callback.challenged', 'yes'), to: 'statedWhom' }],
      next: 'whoCalled',
      seeds: ['S3-06', 'S3-11'],
    },
    statedWhom: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callback.statedWhom',
      next: 'statedWhen',
      seeds: ['S3-11'],
    },
    statedWhen: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callback.statedWhen',
      next: 'whoCalled',
      seeds: ['S3-11'],
    },
    whoCalled: {
      kind: 'tell',
      stage: 'verify',
      topic: 'who-called',
      next: 'numberShown',
      seeds: ['S3-06', 'S3-10', 'S3-11', 'S3-12', 'S3-13', 'S3-14', 'S3-17'],
    },
    numberShown: { kind: 'ask', stage: 'verify', fact: 'numberShown', next: 'numberOnSite' },
    numberOnSite: {
      kind: 'tell',
      stage: 'verify',
      topic: 'number-on-site',
      next: 'checkedHow',
      seeds: ['S3-04', 'S3-05', 'S3-07', 'S3-08', 'S3-09'],
    },
    checkedHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'checkedHow',
      branches: [{ when: lookedUpApart, to: 'claimant' }],
      next: 'callOfficial',
      seeds: ['S3-02', 'S3-04'],
    },
    claimant: { kind: 'ask', stage: 'verify', fact: 'claimant', next: 'callOfficial', seeds: ['S3-04'] },
    callOfficial: {
      kind: 'do',
      stage: 'verify',
      task: 'call-official',
      next: 'promised',
      seeds: ['S3-02', 'S3-17'],
    },
    promised: { kind: 'ask', stage: 'verify', fact: 'promised', next: 'call188', seeds: ['S3-16'] },
    call188: { kind: 'do', stage: 'consult', task: 'call-188', next: 'callPolice' },
    callPolice: { kind: 'do', stage: 'police', task: 'call-police', next: 'end' },
  },
})
