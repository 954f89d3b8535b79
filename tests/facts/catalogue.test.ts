import { describe, expect, test } from 'vitest'
import { entryOf, type FactName, factNames, isFactName } from '@/lib/facts/catalogue'
import { say } from '@/lib/text/text'

const yesNo = 'yes no'
const pay =
  'bank-transfer card prepaid-code code-payment cash-by-post cash-in-person carrier-billing convenience-store crypto'
const data =
  'name address phone mail-address birth-date family assets member-id card-number card-code bank-account password pin one-time-code my-number id-document purchase-history'
const demands =
  'money personal-data card-data password pin one-time-code call-back reply open-link install-app remote-control keep-secret hand-over-card meet'
const callers =
  'shop company card-company bank police public-office court carrier delivery lawyer debt-collector relative consumer-centre anonymous other'

/** The facts of the public advice API with their values, copied from its description. They are never renamed. */
const published: readonly [fact: string, input: string, values: string][] = [
  ['situation', 'choice', 'unknown-bill found-data support-desk callback-check threat-mail other'],
  ['channel', 'choice', 'call voicemail sms mail chat letter postcard visit popup app'],
  ['inCall', 'choice', yesNo],
  ['danger', 'choice', yesNo],
  ['pickupComing', 'choice', yesNo],
  ['familyAsked', 'choice', yesNo],
  ['oldDebt', 'choice', yesNo],
  ['centreAdvisedLetter', 'choice', yesNo],
  ['remembersClaim', 'choice', yesNo],
  ['nameUsed', 'choice', yesNo],
  ['linkOpened', 'choice', yesNo],
  ['appInstalled', 'choice', yesNo],
  ['remoteGiven', 'choice', yesNo],
  ['replied', 'choice', yesNo],
  ['minor', 'choice', yesNo],
  ['repeated', 'choice', yesNo],
  ['callerClaims', 'choice', callers],
  ['claimant', 'choice', 'unchecked exists not-found impersonated'],
  ['demands', 'list', demands],
  ['threats', 'list', 'lawsuit seizure arrest publish-data visit harm stop-service credit-record'],
  ['deadline', 'choice', 'today days none'],
  ['amountYen', 'amount', ''],
  ['payBy', 'choice', pay],
  ['paid', 'choice', `${pay} no`],
  ['paidOn', 'day', ''],
  ['courtPaperOn', 'day', ''],
  ['contractPaperOn', 'day', ''],
  ['contractHow', 'choice', 'none shop door-to-door phone-solicitation online other'],
  ['theyKnow', 'list', data],
  ['iTold', 'list', data],
  ['courtPaper', 'choice', 'none mentioned special-delivery letterbox electronic'],
  ['courtPaperKind', 'choice', 'payment-order small-claims lawsuit'],
  ['cashCardHanded', 'choice', yesNo],
  ['callback.challenged', 'choice', yesNo],
  ['callback.statedWhom', 'choice', yesNo],
  ['callback.statedWhen', 'choice', yesNo],
  ['foundKinds', 'list', 'photos contacts messages id-document card app-account post parcel other'],
  ['shopAnswer.apologised', 'choice', yesNo],
  ['shopAnswer.erased', 'choice', yesNo],
  ['shopAnswer.prevention', 'choice', yesNo],
  ['consulted188', 'choice', yesNo],
  ['consultedPolice', 'choice', yesNo],
  ['refusalSent', 'choice', yesNo],
  ['reportedBank', 'choice', yesNo],
]

/** What no field may ever ask for: a fact says which kind was told, never what it was (I7). */
const secret = /passw|\bpin\b|one.?time|card.?(number|code)|暗証|パスワード|カードの?番号|3けた|届いた番号/i

const valuesOf = (fact: FactName): string[] => {
  const entry = entryOf(fact)
  return 'values' in entry ? Object.keys(entry.values) : []
}
const sorted = (words: readonly string[]) => [...words].filter(Boolean).sort().join(' ')

describe('the public vocabulary', () => {
  test.for(published)('%s is a %s of: %s', ([fact, input, values]) => {
    expect(isFactName(fact)).toBe(true)
    expect(entryOf(fact as FactName)).toMatchObject({ input, use: 'judged' })
    expect(sorted(valuesOf(fact as FactName))).toBe(sorted(values.split(' ')))
  })

  test('44 facts are published', () => {
    expect(new Set(published.map(([fact]) => fact)).size).toBe(44)
  })
})

describe('every entry', () => {
  test.for(factNames)('%s has words for people and for each value', (fact) => {
    const entry = entryOf(fact)
    expect(say(entry.label)).not.toBe('')
    expect(say(entry.question)).toMatch(/か$/)
    expect(entry.readers).toContain('centre')
    for (const label of 'values' in entry ? Object.values(entry.values) : []) expect(say(label)).not.toBe('')
  })

  test('labels of one fact differ', () => {
    for (const fact of factNames) {
      const entry = entryOf(fact)
      const labels = 'values' in entry ? Object.values(entry.values).map((label) => say(label)) : []
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  test('no secret is typed in', () => {
    const typed = factNames.filter((fact) => !('values' in entryOf(fact)))
    const asked = typed.map((fact) => `${fact} ${say(entryOf(fact).label)} ${say(entryOf(fact).question)}`)
    expect(asked.length).toBeGreaterThanOrEqual(6)
    expect(asked.filter((words) => secret.test(words))).toEqual([])
    expect(secret.test('pin 番号 暗証番号は何番ですか')).toBe(true)
  })

  test('only documents print what people write in words', () => {
    for (const fact of factNames) {
      const { input, use } = entryOf(fact)
      expect(use === 'particular').toBe(input === 'words')
    }
  })
})

test.for([
  ['situation', true],
  ['callback.challenged', true],
  ['callback', false],
  ['Situation', false],
  ['', false],
  ['constructor', false],
  ['__proto__', false],
] as const)('"%s" is a fact: %s', ([name, expected]) => expect(isFactName(name)).toBe(expected))
