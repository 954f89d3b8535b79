import { all } from '@/lib/engine/condition'
import { is } from '@/lib/facts/conditions'
import { claimantExists, mayBeOwn } from '../common/conditions'
import { lookedUpApart, oftenKnown, oftenTold, otherHarms } from '../common/offered'
import { defineFlow } from '../common/vocabulary'

const byPhone = is('channel', 'call', 'voicemail')
const agreedElsewhere = is('contractHow', 'door-to-door', 'phone-solicitation')
// I3: a claimant that nobody verified is not phoned, whoever else will.
const mayTellShop = all(is('centreWillPhone', 'yes'), claimantExists)
const consulted = is('consulted188', 'yes')

/**
 * A business says that a fee is owed under this person's name, and they do not recognise it (seed S0).
 * What may have to be stopped is asked first; particulars for the counsellor come after that, and every one of
 * them may stay unknown (S0-16). The order of stages is that of S0-39.
 */
export const unknownBillFlow = defineFlow({
  id: 'unknown-bill',
  when: is('situation', 'unknown-bill'),
  start: 'settle',
  steps: {
    settle: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'callerClaims', seeds: ['S0-11'] },

    // First what decides whether something must be stopped now.
    callerClaims: {
      kind: 'ask',
      stage: 'verify',
      fact: 'callerClaims',
      next: 'remembersClaim',
      seeds: ['S0-14'],
    },
    remembersClaim: {
      kind: 'ask',
      stage: 'verify',
      fact: 'remembersClaim',
      next: 'demands',
      seeds: ['S0-07'],
    },
    demands: { kind: 'ask', stage: 'verify', fact: 'demands', next: 'threats', seeds: ['S0-24'] },
    threats: { kind: 'ask', stage: 'verify', fact: 'threats', next: 'iTold' },
    iTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'iTold',
      options: oftenTold,
      next: 'harms',
      seeds: ['S0-05', 'S0-30'],
    },
    harms: { kind: 'ask', stage: 'verify', fact: 'harms', options: otherHarms, next: 'paid' },
    paid: { kind: 'ask', stage: 'verify', fact: 'paid', next: 'courtPaper' },
    courtPaper: { kind: 'ask', stage: 'verify', fact: 'courtPaper', next: 'deadline' },
    deadline: {
      kind: 'ask',
      stage: 'verify',
      fact: 'deadline',
      next: 'canCall',
    },

    // From here on one can call; what follows makes that call shorter.
    canCall: { kind: 'tell', stage: 'verify', topic: 'can-call', next: 'contactedWhen', seeds: ['S0-16'] },

    // Then what a counsellor asks, in her own order.
    contactedWhen: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contactedWhen',
      branches: [{ when: byPhone, to: 'howReached' }],
      next: 'traderName',
      seeds: ['S0-21'],
    },
    howReached: {
      kind: 'ask',
      stage: 'verify',
      fact: 'howReached',
      next: 'numberKind',
      seeds: ['S0-01', 'S0-05'],
    },
    numberKind: { kind: 'ask', stage: 'verify', fact: 'numberKind', next: 'numberShown', seeds: ['S0-02'] },
    numberShown: { kind: 'ask', stage: 'verify', fact: 'numberShown', next: 'traderName', seeds: ['S0-01'] },
    traderName: {
      kind: 'ask',
      stage: 'verify',
      fact: 'traderName',
      next: 'contactPerson',
      seeds: ['S0-04', 'S0-14'],
    },
    contactPerson: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contactPerson',
      next: 'claimedItem',
      seeds: ['S0-13'],
    },
    claimedItem: { kind: 'ask', stage: 'verify', fact: 'claimedItem', next: 'usedOn', seeds: ['S0-06'] },
    usedOn: { kind: 'ask', stage: 'verify', fact: 'usedOn', next: 'amountYen', seeds: ['S0-12', 'S0-25'] },
    amountYen: { kind: 'ask', stage: 'verify', fact: 'amountYen', next: 'theyKnow', seeds: ['S0-25'] },
    theyKnow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'theyKnow',
      options: oftenKnown,
      next: 'everUsed',
      seeds: ['S0-08', 'S0-09', 'S0-15', 'S0-26'],
    },
    everUsed: {
      kind: 'ask',
      stage: 'verify',
      fact: 'everUsed',
      branches: [{ when: is('everUsed', 'no'), to: 'familyAsked' }],
      next: 'memberIdMatch',
      seeds: ['S0-04'],
    },
    memberIdMatch: {
      kind: 'ask',
      stage: 'verify',
      fact: 'memberIdMatch',
      next: 'oldCard',
      seeds: ['S0-10'],
    },
    oldCard: {
      kind: 'ask',
      stage: 'verify',
      fact: 'oldCard',
      next: 'familyAsked',
      seeds: ['S0-10', 'S0-29'],
    },
    familyAsked: {
      kind: 'ask',
      stage: 'verify',
      fact: 'familyAsked',
      branches: [{ when: is('familyAsked', 'yes'), to: 'familyUsed' }],
      next: 'oldDebt',
    },
    familyUsed: {
      kind: 'ask',
      stage: 'verify',
      fact: 'familyUsed',
      branches: [{ when: mayBeOwn, to: 'contractHow' }],
      next: 'oldDebt',
    },
    contractHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'contractHow',
      branches: [{ when: agreedElsewhere, to: 'contractPaperOn' }],
      next: 'minor',
    },
    contractPaperOn: { kind: 'ask', stage: 'verify', fact: 'contractPaperOn', next: 'minor' },
    minor: { kind: 'ask', stage: 'verify', fact: 'minor', next: 'oldDebt' },
    oldDebt: { kind: 'ask', stage: 'verify', fact: 'oldDebt', next: 'checkedHow' },
    checkedHow: {
      kind: 'ask',
      stage: 'verify',
      fact: 'checkedHow',
      branches: [{ when: lookedUpApart, to: 'claimant' }],
      next: 'wish',
      seeds: ['S0-03', 'S0-04', 'S0-14', 'S0-24'],
    },
    claimant: { kind: 'ask', stage: 'verify', fact: 'claimant', next: 'wish', seeds: ['S0-23'] },

    wish: { kind: 'ask', stage: 'consult', fact: 'wish', next: 'businessClaim', seeds: ['S0-22'] },
    businessClaim: { kind: 'ask', stage: 'consult', fact: 'businessClaim', next: 'consultedElsewhere' },
    consultedElsewhere: { kind: 'ask', stage: 'consult', fact: 'consultedElsewhere', next: 'prefecture' },
    prefecture: { kind: 'ask', stage: 'consult', fact: 'prefecture', next: 'call188', seeds: ['S0-18'] },
    call188: {
      kind: 'do',
      stage: 'consult',
      task: 'call-188',
      branches: [{ when: consulted, to: 'adviceReceived' }],
      next: 'pause',
      seeds: ['S0-17', 'S0-19', 'S0-20', 'S0-20b', 'S0-21', 'S0-22'],
    },
    pause: { kind: 'tell', stage: 'consult', topic: 'pause', next: 'callPolice', seeds: ['S0-20'] },
    adviceReceived: {
      kind: 'ask',
      stage: 'consult',
      fact: 'adviceReceived',
      next: 'centreConfirmed',
    },
    centreConfirmed: {
      kind: 'ask',
      stage: 'consult',
      fact: 'centreConfirmed',
      next: 'centreAdvisedLetter',
      seeds: ['S0-23'],
    },
    centreAdvisedLetter: {
      kind: 'ask',
      stage: 'consult',
      fact: 'centreAdvisedLetter',
      next: 'centreWillPhone',
      seeds: ['S0-27'],
    },
    centreWillPhone: {
      kind: 'ask',
      stage: 'consult',
      fact: 'centreWillPhone',
      branches: [{ when: mayTellShop, to: 'tellShop' }],
      next: 'callPolice',
      seeds: ['S0-28'],
    },
    tellShop: { kind: 'do', stage: 'consult', task: 'tell-shop', next: 'callPolice', seeds: ['S0-28'] },

    callPolice: {
      kind: 'do',
      stage: 'police',
      task: 'call-police',
      branches: [{ when: is('consultedPolice', 'yes'), to: 'policeAskedShopReport' }],
      next: 'refusal',
      seeds: ['S0-31', 'S0-32', 'S0-33', 'S0-34', 'S0-35', 'S0-36', 'S0-37'],
    },
    policeAskedShopReport: {
      kind: 'ask',
      stage: 'police',
      fact: 'policeAskedShopReport',
      next: 'refusal',
      seeds: ['S0-38'],
    },
    refusal: { kind: 'tell', stage: 'refuse', topic: 'refusal', next: 'end', seeds: ['S0-27'] },
  },
})
