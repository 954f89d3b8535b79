import { describe, expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import type { Flow } from '@/lib/engine/flow'
import { isPassed, leadsTo, stepOf, walk, wayThrough } from '@/lib/engine/walk'
import { defineTrip, hurtFlow, is, tripFlow } from './day-trip'

const flows: readonly Flow[] = [hurtFlow, tripFlow]

const walked = (facts: Facts, passed: readonly string[] = [], of = flows) => {
  const { at, trail } = walk(of, { facts, passed: new Set(passed) })
  return (
    [...trail, ...(at ? [at] : [])].map(({ flow, step }) => `${flow}.${step}`).join(' ') + (at ? '' : ' ✓')
  )
}

/*
 *    weather ──rain──▶ dryOff ──▶ packed ──coat or over 1000──▶ buyTicket ──▶ rest ──▶ end
 *       │                           ▲ │                                          ▲
 *       ├──otherwise────────────────┘ └──otherwise───────────────────────────────┘
 *       └──snow──▶ end
 *
 * A way is the steps passed and the step to take now; ✓ says that nothing is left.
 */
describe('one flow branches', () => {
  test.for<[string, Facts, string[], string]>([
    ['nothing known', {}, [], 'trip.weather'],
    ['rain', { weather: 'rain' }, [], 'trip.weather trip.dryOff'],
    ['sun: otherwise', { weather: 'sun' }, [], 'trip.weather trip.packed'],
    ['わからない leads on', { weather: null }, [], 'trip.weather trip.packed'],
    ['snow ends it', { weather: 'snow' }, [], 'trip.weather ✓'],
    ['told', { weather: 'rain' }, ['dry-off'], 'trip.weather trip.dryOff trip.packed'],
    ['a coat', { weather: 'sun', packed: ['coat'] }, [], 'trip.weather trip.packed trip.buyTicket'],
    ['no coat', { weather: 'sun', packed: ['hat'] }, [], 'trip.weather trip.packed trip.rest'],
    ['nothing packed', { weather: 'sun', packed: [] }, [], 'trip.weather trip.packed trip.rest'],
    ['packed わからない', { weather: 'sun', packed: null }, [], 'trip.weather trip.packed trip.rest'],
    [
      'a branch on a fact that this flow never asks',
      { weather: 'sun', packed: null, cost: 1001 },
      [],
      'trip.weather trip.packed trip.buyTicket',
    ],
    [
      'done',
      { weather: 'sun', packed: ['coat'] },
      ['buy-ticket', 'rest'],
      'trip.weather trip.packed trip.buyTicket trip.rest ✓',
    ],
  ])('%s', ([, facts, passed, way]) => expect(walked(facts, passed)).toBe(way))

  test('the first branch that holds is taken', () => {
    const step = {
      kind: 'tell',
      stage: 'home',
      topic: 'rest',
      branches: [
        { when: is('weather', 'snow', 'rain'), to: 'first' },
        { when: is('weather', 'rain'), to: 'second' },
      ],
      next: 'otherwise',
    } as const
    expect(leadsTo(step, { weather: 'rain' })).toBe('first')
    expect(leadsTo(step, { weather: null })).toBe('otherwise')
  })
})

/*
 *    hurt:  callDoctor ──▶ rest ──▶ end         trip:  … packed ──▶ rest ──▶ end
 */
describe('an emergency cuts in and gives back', () => {
  const before = { weather: 'sun' }

  test.for<[string, Facts, string[], string]>([
    ['nobody asked yet', before, [], 'trip.weather trip.packed'],
    ['hurt is わからない', { ...before, hurt: null }, [], 'trip.weather trip.packed'],
    ['not hurt', { ...before, hurt: 'no' }, [], 'trip.weather trip.packed'],
    ['hurt', { ...before, hurt: 'yes' }, [], 'hurt.callDoctor'],
    ['doctor called', { ...before, hurt: 'yes' }, ['call-doctor'], 'hurt.callDoctor hurt.rest'],
    [
      'rested: back to where it was',
      { ...before, hurt: 'yes' },
      ['call-doctor', 'rest'],
      'hurt.callDoctor hurt.rest trip.weather trip.packed',
    ],
    [
      'what was told there is not told again here',
      { ...before, hurt: 'yes', packed: [] },
      ['call-doctor', 'rest'],
      'hurt.callDoctor hurt.rest trip.weather trip.packed trip.rest ✓',
    ],
    ['a mistake, not hurt after all', { ...before, hurt: 'no' }, ['call-doctor'], 'trip.weather trip.packed'],
  ])('%s', ([, facts, passed, way]) => expect(walked(facts, passed)).toBe(way))
})

/*
 *    first:  weather ──▶ buyTicket ──▶ end        second:  again(weather) ──▶ ticket ──▶ end
 */
test('what one flow asked or had done, another does not ask again', () => {
  const first = defineTrip({
    id: 'first',
    when: is('hurt', 'no'),
    start: 'weather',
    steps: {
      weather: { kind: 'ask', stage: 'home', fact: 'weather', next: 'buyTicket' },
      buyTicket: { kind: 'do', stage: 'road', task: 'buy-ticket', next: 'end' },
    },
  })
  const second = defineTrip({
    id: 'second',
    when: is('hurt', 'no', 'yes'),
    start: 'again',
    steps: {
      again: { kind: 'ask', stage: 'home', fact: 'weather', next: 'ticket' },
      ticket: { kind: 'do', stage: 'road', task: 'buy-ticket', next: 'end' },
    },
  })
  const both = [first, second]
  expect(walked({ hurt: 'no' }, [], both)).toBe('first.weather')
  expect(walked({ hurt: 'no', weather: null }, ['buy-ticket'], both)).toBe(
    'first.weather first.buyTicket second.again second.ticket ✓',
  )
  expect(walked({ hurt: 'yes', weather: 'sun' }, [], both)).toBe('second.again second.ticket')
  expect(walked({}, ['buy-ticket'], both)).toBe(' ✓')
})

test('changing an early answer loses no later one', () => {
  const later = { packed: ['coat'], cost: 5 }
  const passed = ['dry-off', 'buy-ticket', 'rest']
  const rain = walked({ weather: 'rain', ...later }, passed)
  expect(rain).toBe('trip.weather trip.dryOff trip.packed trip.buyTicket trip.rest ✓')
  expect(walked({ weather: 'snow', ...later }, passed)).toBe('trip.weather ✓')
  expect(walked({ weather: 'sun', ...later }, passed)).toBe(
    'trip.weather trip.packed trip.buyTicket trip.rest ✓',
  )
  expect(walked({ weather: 'rain', ...later }, passed)).toBe(rain)
})

test('the order of the flows decides, not the order of the answers', () => {
  expect(walked({ hurt: 'yes', weather: 'rain' }, [], [tripFlow, hurtFlow])).toBe('trip.weather trip.dryOff')
  expect(walked({ hurt: 'yes', weather: 'rain' }, [], [hurtFlow, tripFlow])).toBe('hurt.callDoctor')
  expect(walked({}, [], [])).toBe(' ✓')
})

test.for<[string, Facts, string[], boolean]>([
  ['weather', {}, [], false],
  ['weather', { weather: null }, [], true],
  ['packed', { packed: [] }, [], true],
  ['buyTicket', {}, ['rest'], false],
  ['buyTicket', {}, ['buy-ticket'], true],
  ['dryOff', {}, ['dry-off'], true],
])('%s with %o and %o is passed: %s', ([id, facts, passed, expected]) => {
  expect(isPassed(stepOf(tripFlow, id), { facts, passed: new Set(passed) })).toBe(expected)
})

test('a flow that check would refuse is not walked in silence', () => {
  const { weather } = tripFlow.steps
  const broken: Flow = { ...tripFlow, steps: { weather: { ...weather, next: 'nowhere' } } }
  expect(() => walk([broken], { facts: { weather: 'sun' }, passed: new Set() })).toThrow(
    'flow trip has no step nowhere',
  )
})

test.for<[Facts, string]>([
  [{}, 'weather packed rest'],
  [{ weather: 'rain' }, 'weather dryOff packed rest'],
  [{ weather: 'rain', packed: ['coat'] }, 'weather dryOff packed buyTicket rest'],
  [{ weather: 'snow', packed: ['coat'] }, 'weather'],
])('the way of %o goes through %s, whatever was passed', ([facts, way]) => {
  expect(wayThrough(tripFlow, facts).join(' ')).toBe(way)
})
