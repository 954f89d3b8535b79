import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contacts } from '@/lib/contacts/directory'
import { check } from '@/lib/engine/check'
import { catalogue, entryOf, factNames } from '@/lib/facts/catalogue'
import { fold } from '@/lib/log/fold'
import { guide } from '@/lib/scenarios/guidance'
import { flows, rules } from '@/lib/scenarios/scenarios'
import { lostByChanges, unlikeTheirLog } from './changes'
import { prove } from './claim'
import { ruleClaims } from './every-claim'
import { doorIds, doors } from './explore'
import * as desks from './invariants/desks'
import { otherLevels, withoutGrounds } from './invariants/grounds'
import * as words from './invariants/words'
import { knownOffences } from './known-offences'
import { provePaths } from './paths'
import { type Row, tableOf } from './table'
import { fieldsOf, sources, textsOf } from './texts'

const rows: Row[] = []

afterAll(() => {
  process.stdout.write(`\nThe advice, proved over every reachable state\n${tableOf(rows)}`)
})

/** A claim that is known to be broken is expected to fail: take it off the list once it is mended. */
const claimed = (says: string) => (knownOffences.includes(says) ? test.fails : test)

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now()
  return [work(), performance.now() - start]
}

describe('rules, over every assignment of the atoms they read', () => {
  for (const claim of ruleClaims) {
    claimed(claim.says)(`${claim.invariant} ${claim.says}`, () => {
      const [{ offence, questions, assignments, looked }, milliseconds] = timed(() => prove(claim, rules))
      const size = `${questions} questions, ${assignments.toLocaleString('en')} assignments, ${looked.toLocaleString('en')} places`
      const broken =
        offence && `${offence.about} ${JSON.stringify(offence.facts)} → ${adviceOn(offence.facts)}`
      rows.push({ ...claim, size, milliseconds, offence: broken })
      expect(broken).toBeNull()
    })
  }
})

const adviceOn = (facts: Parameters<typeof guide>[1]): string => {
  const { contacts: named, advice } = guide(rules, facts)
  return `${named.map(({ id }) => id).join(' ')}; ${advice.map(({ id }) => id).join(' ')}`
}

describe('paths, over every state that can be reached from a door', () => {
  const [{ results, states, moves, seen }, milliseconds] = timed(() => provePaths(flows, rules))
  const size = `${states.toLocaleString('en')} states, ${moves.toLocaleString('en')} moves`

  for (const [at, { invariant, says, offence }] of results.entries()) {
    claimed(says)(`${invariant} ${says}`, () => {
      rows.push({
        invariant,
        says,
        size: at === 0 ? size : 'the same walk',
        milliseconds: at === 0 ? milliseconds : 0,
        offence,
      })
      expect(offence).toBeNull()
    })
  }

  test('every step of every flow was stood at', () => {
    const stood = new Set(seen.flatMap(({ at }) => (at ? [`${at.flow}.${at.step}`] : [])))
    const steps = flows.flatMap((flow) => Object.keys(flow.steps).map((step) => `${flow.id}.${step}`))
    expect(steps.filter((step) => !stood.has(step))).toEqual([])
  })

  test('no door is left out', () => {
    const source = readFileSync(join(import.meta.dirname, '../../../lib/cases/doors.ts'), 'utf8')
    expect([...source.matchAll(/^ {4}id: '(\w+)'/gm)].map(([, id]) => id)).toEqual([...doorIds])
    expect(doors).toHaveLength(doorIds.length)
  })

  test('the walk goes on with what the log folds to', () => {
    const sample = seen.filter((_, at) => at % 20 === 0)
    expect(sample.length).toBeGreaterThan(100)
    expect(unlikeTheirLog(sample, flows, fold)).toEqual([])
  })

  test('I10 an answer given anew loses no other answer', () => {
    const sample = seen.filter((_, at) => at % 100 === 0)
    const [{ changes, lost }, time] = timed(() => lostByChanges(sample, fold))
    const says = 'an answer given anew, or a door once more, loses no other answer'
    rows.push({
      invariant: 'I10',
      says,
      size: `${changes} changes in ${sample.length} states`,
      milliseconds: time,
      offence: lost[0] ?? null,
    })
    expect(lost).toEqual([])
  })
})

describe('flows, words, fields, desks and sources, one by one', () => {
  const all = sources()
  const texts = all.flatMap(textsOf)
  const fields = all.flatMap(fieldsOf)
  const values = Object.fromEntries(
    factNames.map((fact) => {
      const entry = entryOf(fact)
      return [fact, 'values' in entry ? Object.keys(entry.values) : null]
    }),
  )
  const named = desks.desksNamed(rules)

  test('there is something to look at', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(fields.length).toBeGreaterThan(10)
    expect(named.length).toBeGreaterThan(7)
  })

  const claims: readonly (readonly [string, string, string, () => readonly unknown[]])[] = [
    [
      'I9',
      'no flow leads back to a step of its own, each comes to an end',
      `${flows.length} flows`,
      () => flows.flatMap((flow) => check(flow, { values })),
    ],
    ['I2', 'no words tell to pay', `${texts.length} texts`, () => words.tellingToPay(texts)],
    ['I11', 'no words draw a legal conclusion', `${texts.length} texts`, () => words.legalConclusions(texts)],
    ['I14', 'no words call anything safe', `${texts.length} texts`, () => words.comforting(texts)],
    ['I14', 'no level of risk says so', `${rules.length} rules`, () => otherLevels(rules)],
    [
      'I7',
      'no field takes a password, PIN, one-time code or card code',
      `${fields.length} fields`,
      () => words.secretFields(fields),
    ],
    [
      'I7',
      'no fact of the catalogue is typed that asks for one',
      `${factNames.length} facts`,
      () => words.secretFacts(catalogue),
    ],
    [
      'I8',
      'every rule has a source with the day it was checked',
      `${rules.length} rules`,
      () => withoutGrounds(rules),
    ],
    [
      'I6',
      'every desk rules name is reached at five moments',
      `${named.length} desks × ${desks.moments.length}`,
      () => desks.unreachable(named),
    ],
    [
      'I6',
      'every first button leads somewhere at five moments',
      `${named.length} desks × ${desks.moments.length} × 2 phones`,
      () => desks.barLeadsNowhere(named),
    ],
    [
      'I13',
      'no number is dialled from an undated or old source',
      `${contacts.length} desks × ${desks.months.length} months`,
      () => desks.dialledTooLate(contacts),
    ],
    [
      'I13',
      'what is not dialled has a way instead',
      `${contacts.length} desks × ${desks.months.length} months`,
      () => desks.leftWithout(contacts),
    ],
  ]

  for (const [invariant, says, size, faults] of claims) {
    claimed(says)(`${invariant} ${says}`, () => {
      const [found, milliseconds] = timed(faults)
      rows.push({
        invariant,
        says,
        size,
        milliseconds,
        offence: found.length > 0 ? JSON.stringify(found[0]) : null,
      })
      expect(found).toEqual([])
    })
  }
})
