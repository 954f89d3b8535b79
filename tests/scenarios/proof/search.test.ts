import { describe, expect, test } from 'vitest'
import type { Facts, Value } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'
import { rules } from '@/lib/scenarios/scenarios'
import { domainsOf, nameOf } from './atoms'
import type { Question } from './claim'
import { ruleClaims } from './every-claim'
import { plantedRules } from './planted-rules'
import { assignmentsOf, find, findPlainly, sizeOf } from './search'

const questions: readonly Question[] = ruleClaims.flatMap((claim) => [
  ...claim.questions(rules),
  ...claim.questions(plantedRules[claim.says]?.(rules) ?? []),
])

const domains = ({ fires, silent = [] }: Question) => domainsOf([...fires, ...silent])

/** Everything the catalogue lets a fact be; lists of up to two things. */
const everythingOf = (fact: string): (Value | null)[] => {
  const entry = entryOf(nameOf(fact))
  const ids = 'values' in entry ? Object.keys(entry.values) : ['2026-11-18']
  if (entry.input !== 'list') return [null, ...ids]
  return [
    null,
    [],
    ...ids.map((id) => [id]),
    ...ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two])),
  ]
}

describe('the search leaves nothing out', () => {
  test('it finds what plain enumeration finds', () => {
    const small = questions.filter((question) => sizeOf(domains(question)) <= 20_000)
    expect(small.length).toBeGreaterThan(50)
    for (const question of small)
      expect(find(question).facts === null, question.about).toBe(findPlainly(question) === null)
    expect(small.filter((question) => find(question).facts !== null).length).toBeGreaterThan(10)
  })

  test('and what is found among all values of the catalogue', () => {
    const all = questions.flatMap((question) => {
      const every = domains(question).map(({ fact }) => ({ fact, values: everythingOf(fact) }))
      return question.also === undefined && sizeOf(every) <= 60_000 ? [{ question, every }] : []
    })
    expect(all.length).toBeGreaterThan(20)
    for (const { question, every } of all) {
      let isFound = false
      for (const assignment of assignmentsOf(every)) {
        const facts = withImplied(assignment)
        isFound ||=
          question.fires.every((one) => evaluate(one, facts) === 'yes') &&
          (question.silent ?? []).every((one) => evaluate(one, facts) !== 'yes')
        if (isFound) break
      }
      expect(find(question).facts !== null, question.about).toBe(isFound)
    }
  })

  test('facts with all they imply imply nothing more', () => {
    const tried = factNames.flatMap((fact: FactName) =>
      everythingOf(fact).map((value): Facts => ({ [fact]: value })),
    )
    const speaking = tried.filter((facts) => {
      const [fact] = Object.keys(facts)
      return Object.entries(withImplied(facts)).some(
        ([other, value]) => other !== fact && value !== undefined,
      )
    })
    expect(speaking.length).toBeGreaterThan(10)
    for (const one of speaking)
      for (const other of tried) {
        const once = withImplied({ ...other, ...one })
        expect(withImplied(once)).toEqual(once)
      }
  })
})
