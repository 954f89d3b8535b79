import { describe, expect, test } from 'vitest'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import type { Reader } from '@/lib/facts/entry'

/**
 * Who may be told a fact, decided for each with two questions: what does that reader need, and what may hurt if they
 * have it. P police, S shop, F family, V volunteer; the centre learns everything. A new fact needs a row here.
 */
const decisions: readonly (readonly [fact: FactName, readers: string])[] = [
  ['situation', 'P S F V'],
  ['channel', 'P S F V'],
  ['inCall', '- - - -'],
  ['danger', 'P - F V'],
  ['pickupComing', 'P - F V'],
  ['harms', 'P - F V'],
  ['callerClaims', 'P S F V'],
  ['claimant', 'P - F V'],
  ['remembersClaim', 'P S F V'],
  ['nameUsed', 'P - F V'],
  ['familyAsked', 'P - F V'],
  ['familyUsed', 'P - - V'],
  ['demands', 'P S F V'],
  ['threats', 'P - F V'],
  ['deadline', 'P S F V'],
  ['amountYen', 'P S F V'],
  ['payBy', 'P S F V'],
  ['moneyMoved', 'P - F V'],
  ['paid', 'P - F V'],
  ['paidOn', 'P - - -'],
  ['theyKnow', 'P - F V'],
  ['iTold', 'P - F V'],
  ['linkOpened', 'P - F V'],
  ['appInstalled', 'P - F V'],
  ['remoteGiven', 'P - F V'],
  ['cashCardHanded', 'P - F V'],
  ['replied', 'P - F V'],
  ['courtPaper', 'P - F V'],
  ['courtPaperKind', 'P - F V'],
  ['courtPaperOn', 'P - F V'],
  ['contractHow', 'P - - V'],
  ['contractPaperOn', '- - - -'],
  ['oldDebt', '- - - V'],
  ['centreAdvisedLetter', '- - F V'],
  ['minor', '- - - V'],
  ['repeated', 'P - F V'],
  ['callback.challenged', 'P - - V'],
  ['callback.statedWhom', 'P - - V'],
  ['callback.statedWhen', 'P - - V'],
  ['foundKinds', 'P S F V'],
  ['shopAnswer.apologised', 'P - - V'],
  ['shopAnswer.erased', 'P - - V'],
  ['shopAnswer.prevention', 'P - - V'],
  ['consulted188', 'P - F V'],
  ['consultedPolice', 'P - F V'],
  ['refusalSent', 'P - F V'],
  ['reportedBank', 'P - F V'],
  ['forWhom', 'P - F V'],
  ['calledBackWhen', 'P - - V'],
  ['contactedWhen', 'P S F V'],
  ['howReached', 'P - F V'],
  ['voicemailLeft', 'P - F V'],
  ['numberKind', 'P - F V'],
  ['everUsed', 'P - - V'],
  ['memberIdMatch', 'P - - V'],
  ['oldCard', 'P - - V'],
  ['checkedHow', 'P - - V'],
  ['businessClaim', 'P - - V'],
  ['consultedElsewhere', '- - - V'],
  ['prefecture', 'P - - -'],
  ['centreConfirmed', 'P - F V'],
  ['centreWillPhone', '- - - V'],
  ['courtPaperCame', 'P - F V'],
  ['awaitingCallback', '- - F V'],
  ['policeAskedShopReport', 'P - - V'],
  ['foundWhose', 'P S F V'],
  ['foundWhere', 'P S F V'],
  ['foundCount', 'P S F V'],
  ['shopMentionedReset', '- - - V'],
  ['tellBy', '- - - V'],
  ['deskFoundHow', 'P - - V'],
  ['askedItems', 'P S F V'],
  ['purposeTold', 'P - - V'],
  ['formerEmployer', 'P - - V'],
  ['enteredWhere', 'P - - -'],
  ['promised', 'P S F V'],
  ['traderName', 'P S F -'],
  ['contactPerson', 'P S - -'],
  ['contractName', 'P - - -'],
  ['traderAddress', 'P - - -'],
  ['payeeName', 'P - - -'],
  ['howBegan', 'P - - -'],
  ['paidYen', 'P - - -'],
  ['numberShown', 'P S F -'],
  ['claimedItem', 'P S F V'],
  ['usedOn', 'P S - V'],
  ['wish', '- - - V'],
  ['adviceReceived', '- - F V'],
]

const letters: Readonly<Record<string, Reader>> = {
  P: 'police',
  S: 'shop',
  F: 'family',
  V: 'volunteer',
}

const readersOf = (row: string): Reader[] => [
  'centre',
  ...row.split(' ').flatMap((letter) => letters[letter] ?? []),
]

test('every fact has a decision, and none is decided twice', () => {
  expect(decisions.map(([fact]) => fact).sort()).toEqual([...factNames].sort())
})

test.for(decisions)('%s is for %s', ([fact, row]) => {
  expect([...entryOf(fact).readers].sort()).toEqual(readersOf(row).sort())
})

describe('what a reader never gets', () => {
  test.for<[Reader, string, readonly FactName[]]>([
    [
      'shop',
      'what others said',
      ['adviceReceived', 'consulted188', 'consultedPolice', 'policeAskedShopReport'],
    ],
    ['shop', 'what is open or weak', ['claimant', 'oldCard', 'memberIdMatch', 'everUsed', 'familyUsed']],
    ['shop', 'what the person has', ['iTold', 'theyKnow', 'paid', 'prefecture', 'forWhom']],
    ['volunteer', 'names', ['traderName', 'contactPerson', 'contractName', 'payeeName']],
    ['volunteer', 'where to find somebody', ['numberShown', 'traderAddress', 'prefecture', 'enteredWhere']],
    ['family', 'what is between the person and a desk', ['wish', 'paidYen', 'oldDebt', 'familyUsed']],
    ['police', 'what is between the person and the centre', ['adviceReceived', 'wish', 'oldDebt']],
  ])('%s: %s', ([reader, , facts]) => {
    expect(facts.filter((fact) => entryOf(fact).readers.includes(reader))).toEqual([])
  })
})
