import { is } from '@/lib/facts/conditions'
import { defineFlow } from '../common/vocabulary'

const oftenKnown = ['name', 'phone', 'address', 'birth-date', 'mail-address', 'member-id', 'purchase-history']
const oftenTold = [
  ...['name', 'phone', 'address', 'birth-date', 'mail-address', 'member-id', 'bank-account'],
  ...['card-number', 'card-code', 'password', 'pin', 'one-time-code', 'my-number', 'id-document'],
]
const otherHarms = ['clicked', 'installed', 'remote', 'card-handed', 'pickup']

/** A business says that a fee is owed under this person's name, and they do not recognise it (seed S0). */
export const unknownBillFlow = defineFlow({
  id: 'unknown-bill',
  when: is('situation', 'unknown-bill'),
  start: 'settle',
  steps: {
    settle: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'callerClaims', seeds: ['S0-11'] },
    callerClaims: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callerClaims',
      next: 'traderName',
      seeds: ['S0-13'],
    },
    traderName: { kind: 'ask', stage: 'verify', fact: 'traderName', next: 'claimedItem', seeds: ['S0-14'] },
    claimedItem: { kind: 'ask', stage: 'verify', fact: 'claimedItem', next: 'amountYen', seeds: ['S0-06'] },
    amountYen: { kind: 'ask', stage: 'verify', fact: 'amountYen', next: 'remembersClaim', seeds: ['S0-25'] },
    remembersClaim: {
      kind: 'ask',
      stage: 'verify',
      fact: 'remembersClaim',
      next: 'demands',
      seeds: ['S0-07'],
    },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'theyKnow' },
    theyKnow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'theyKnow',
      options: oftenKnown,
      next: 'iTold',
      seeds: ['S0-09', 'S0-15'],
    },
    iTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'iTold',
      options: oftenTold,
      next: 'harms',
      seeds: ['S0-05', 'S0-30'],
    },
    harms: { kind: 'ask', stage: 'verify', fact: 'harms', options: otherHarms, next: 'threats' },
    threats: { kind: 'ask', stage: 'verify', fact: 'threats', next: 'paid' },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'courtPaper' },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'familyAsked' },
    familyAsked: { kind: 'ask', stage: 'verify', fact: 'familyAsked', next: 'call188' },
    call188: {
      kind: 'do',
      stage: 'consult',
      task: 'call-188',
      next: 'claimant',
      seeds: ['S0-19', 'S0-20', 'S0-22'],
    },
    claimant: { kind: 'ask', stage: 'consult', fact: 'claimant', next: 'callPolice', seeds: ['S0-23'] },
    callPolice: {
      kind: 'do',
      stage: 'police',
      task: 'call-police',
      next: 'refusal',
      seeds: ['S0-31', 'S0-32', 'S0-33', 'S0-34', 'S0-35', 'S0-36'],
    },
    refusal: { kind: 'tell', stage: 'refuse', topic: 'refusal', next: 'end', seeds: ['S0-27'] },
  },
})
