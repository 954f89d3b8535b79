import { describe, expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import { factsOfTap } from '@/lib/facts/call-taps'
import type { FactName } from '@/lib/facts/catalogue'
import { schemaOf } from '@/lib/facts/parse'
import { callTaps } from '@/lib/scenarios/common/call-taps'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { lengthOf } from '@/lib/text/clean-words'
import { say } from '@/lib/text/text'

const toldBy = ({ logged }: (typeof callTaps)[number]): Facts =>
  logged.kind === 'told' ? { iTold: logged.items } : {}

const advised = (facts: Facts) => guide(rules, { inCall: 'yes', channel: 'call', ...facts }).advice

describe.each(callTaps)('$id', (tap) => {
  const facts = { ...factsOfTap(tap.id), ...toldBy(tap) }

  test('says facts of the catalogue', () => {
    for (const [fact, value] of Object.entries(facts)) {
      expect(schemaOf(fact as FactName).safeParse(value).success, fact).toBe(true)
    }
  })

  test('shows an advice that the rules give for it, with a source', () => {
    if (tap.advice === null) return
    const given = [...advised(facts), ...advised({ ...facts, situation: 'other' })]
    const found = given.find(({ id }) => id === tap.advice)
    // Whoever announces a visit may come: 110 stands beside it before anybody has come.
    const isGiven = found ?? (tap.id === 'visit' ? advised({ danger: 'yes' })[0] : undefined)
    expect(isGiven?.because.flatMap(({ sources }) => sources)).not.toEqual([])
    expect(isGiven?.id).toBe(tap.advice)
  })

  test('is a line of the card', () => {
    expect(lengthOf(say(tap.label))).toBeLessThanOrEqual(tap.group === 'ask' ? 11 : 16)
  })
})

test('every tap has its own id and its own words', () => {
  expect(new Set(callTaps.map(({ id }) => id)).size).toBe(callTaps.length)
  expect(new Set(callTaps.map(({ label }) => say(label))).size).toBe(callTaps.length)
})

test('an id that is not known says nothing', () => {
  expect(factsOfTap('nothing')).toEqual({})
  expect(factsOfTap('toString')).toEqual({})
})
