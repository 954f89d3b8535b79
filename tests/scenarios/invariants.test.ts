import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { doorOf } from '@/lib/cases/doors'
import type { Facts } from '@/lib/engine/condition'
import { refusalPremises } from '@/lib/scenarios/common/documents'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { answered, logOf } from '../log/an-event'
import { someFacts } from './some-facts'

const adviceFor = (facts: Facts): string[] => guide(rules, facts).advice.map(({ id }) => id)
const firstContact = (facts: Facts) => guide(rules, facts).contacts[0]?.id
const letterFor = (facts: Facts) =>
  guide(rules, facts).documents.find(({ id }) => id === 'refusal-letter')?.verdict

const always = (check: (facts: Facts) => void) => fc.assert(fc.property(someFacts, check), { numRuns: 150 })

describe('I1: a paper that a court may have sent', () => {
  const papers = ['special-delivery', 'electronic']

  test('is never ignored, and its sender never just left', () => {
    always((facts) => {
      for (const courtPaper of papers) {
        const given = adviceFor({ ...facts, courtPaper })
        expect(given).not.toContain('do-not-contact')
        expect(given).toContain('do-not-ignore-court-paper')
        expect(given).toContain('check-court-independently')
        expect(letterFor({ ...facts, courtPaper })).toBe('never')
      }
    })
  })

  test('from somebody who says they are a court, in an unknown way: the same', () => {
    always((facts) => {
      for (const courtPaper of [null, undefined]) {
        const given = adviceFor({ ...facts, callerClaims: 'court', courtPaper })
        expect(given).not.toContain('do-not-contact')
        expect(given).toContain('do-not-ignore-court-paper')
      }
    })
  })

  test('in the letterbox: do-not-contact comes with a check at the court', () => {
    always((facts) => {
      const given = adviceFor({ ...facts, courtPaper: 'letterbox' })
      if (given.includes('do-not-contact')) expect(given).toContain('check-court-independently')
    })
  })

  test('came, and nobody knows how: the door "court", answered わからない', () => {
    const door = doorOf('court')?.says ?? {}
    const says = { ...door, courtPaper: null, channel: null, situation: 'unknown-bill' }
    const log = logOf(...Object.entries(says).map(([fact, value]) => answered(fact, value)))
    const { guidance, walked } = viewOf(log)
    const given = guidance.advice.map(({ id }) => id)
    expect(given).not.toContain('do-not-contact')
    expect(given).toContain('do-not-ignore-court-paper')
    expect(walked.at?.flow).toBe('court-paper')
  })
})

describe('I2 and I3: the claimant', () => {
  test('is dealt with only after an independent check', () => {
    always((facts) => {
      if (facts.claimant === 'exists' || facts.centreConfirmed === 'exists') return
      const given = adviceFor(facts)
      for (const id of ['answer-genuine-bill', 'check-terms', 'written-refusal'])
        expect(given).not.toContain(id)
      if (facts.inCall !== 'yes') expect(given).not.toContain('ask-what-they-hold')
    })
  })

  test('pay and do not pay are never said together', () => {
    always((facts) => {
      const given = adviceFor(facts)
      if (given.includes('check-terms')) expect(given).not.toContain('do-not-pay')
    })
  })

  test('unverified and asking for money: do not pay, unless the contract is one’s own', () => {
    always((facts) => {
      const nobodyChecked = { claimant: 'unchecked', centreConfirmed: null }
      const bill = { ...facts, ...nobodyChecked, situation: 'unknown-bill', remembersClaim: null }
      expect(adviceFor(bill)).toContain('do-not-pay')
      expect(adviceFor({ ...bill, remembersClaim: 'yes' })).not.toContain('do-not-pay')
    })
  })
})

test('I3: a check that is taken back to a mere search makes the claimant unverified again', () => {
  const checked = [answered('situation', 'unknown-bill'), answered('checkedHow', 'official-site')]
  const log = logOf(...checked, answered('claimant', 'exists'), answered('checkedHow', 'search-only'))
  expect(viewOf(log).guidance.advice.map(({ id }) => id)).toContain('do-not-pay')
})

describe('I4: the refusal letter', () => {
  const premises: Facts = {
    claimant: 'exists',
    remembersClaim: 'no',
    familyAsked: 'yes',
    courtPaper: 'none',
    oldDebt: 'no',
    centreAdvisedLetter: 'yes',
  }

  test('is ready when every premise is known to hold', () => {
    expect(Object.keys(premises)).toEqual(Object.keys(refusalPremises))
    expect(letterFor(premises)).toBe('ready')
  })

  test.for(Object.keys(premises))('is not ready without %s', (fact) => {
    expect(letterFor({ ...premises, [fact]: undefined })).not.toBe('ready')
    expect(letterFor({ ...premises, [fact]: null })).not.toBe('ready')
    always((facts) => {
      if (facts[fact] === premises[fact] || letterFor(facts) !== 'ready') return
      // What was implied by something else: whoever used it was asked.
      expect([fact, facts.familyUsed]).toEqual(['familyAsked', 'no'])
    })
  })

  test.for<[string, Facts, string]>([
    ['a fictitious bill', { claimant: 'not-found' }, 'never'],
    ['a name misused', { claimant: 'impersonated' }, 'never'],
    ['a family member used it', { familyUsed: 'yes' }, 'never'],
    ['the person remembers', { remembersClaim: 'yes' }, 'not-yet'],
    ['an old debt', { oldDebt: 'yes' }, 'not-yet'],
  ])('%s', ([, change, verdict]) => expect(letterFor({ ...premises, ...change })).toBe(verdict))
})

describe('I5: what can still be stopped comes first', () => {
  const losses: readonly Facts[] = [
    { paid: 'bank-transfer' },
    { paid: 'card' },
    { paid: 'prepaid-code' },
    { paid: 'carrier-billing' },
    { paid: 'cash-by-post' },
    { paid: null, moneyMoved: 'yes' },
    { iTold: ['pin'] },
    { iTold: ['card-number'] },
    { remoteGiven: 'yes' },
    { cashCardHanded: 'yes' },
  ]
  const stopping = ['bank', 'card-company', 'prepaid-issuer', 'carrier', '9110']
  const calm: Facts = {
    danger: 'no',
    harms: undefined,
    threats: undefined,
    pickupComing: 'no',
    moneyMoved: undefined,
  }

  test.for(losses)('%o: the first button stops it', (loss) => {
    always((facts) => {
      const lost = {
        ...facts,
        ...calm,
        courtPaper: 'none',
        callerClaims: 'shop',
        consultedPolice: 'no',
        ...loss,
      }
      expect(stopping).toContain(firstContact(lost))
      expect(firstContact({ ...lost, pickupComing: 'yes' })).toBe('110')
    })
  })

  test.for(losses)('%o, and a court paper beside it', (loss) => {
    expect(stopping).toContain(firstContact({ courtPaper: 'special-delivery', ...loss }))
  })
})

describe('for all facts', () => {
  test('there is somebody to call, and a summary to take along (I6, I9)', () => {
    always((facts) => {
      const { contacts, documents } = guide(rules, facts)
      expect(contacts.map(({ id }) => id)).toEqual(expect.arrayContaining(['188', '9110']))
      expect(documents.find(({ id }) => id === 'centre-summary')?.verdict).toBe('ready')
    })
  })

  test('danger is 110 first, and nothing says otherwise', () => {
    always((facts) => {
      for (const danger of [{ danger: 'yes' }, { pickupComing: 'yes' }, { threats: ['harm'] }]) {
        const guidance = guide(rules, { ...facts, ...danger })
        expect(guidance.contacts[0]?.id).toBe('110')
        expect(guidance.risk).toBe('danger')
      }
    })
  })

  test('every advice says why: a rule, its sources, and facts that are known', () => {
    always((facts) => {
      for (const { because } of guide(rules, facts).advice) {
        expect(because.length).toBeGreaterThan(0)
        for (const { sources, facts: used, changedBy } of because) {
          expect(sources.length).toBeGreaterThan(0)
          expect(changedBy).toEqual(expect.arrayContaining([...used]))
        }
      }
    })
  })
})
