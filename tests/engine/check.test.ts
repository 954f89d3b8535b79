import { expect, test } from 'vitest'
import { check } from '@/lib/engine/check'
import type { Flow, Step } from '@/lib/engine/flow'
import { has, hurtFlow, is, tripFlow, tripValues } from './day-trip'

const known = { values: tripValues }
const { weather, dryOff, packed, buyTicket, rest } = tripFlow.steps

const withSteps = (steps: Record<string, Step>): Flow => ({
  ...tripFlow,
  steps: { ...tripFlow.steps, ...steps },
})
const faultsOf = (flow: Flow) => check(flow, known).map(({ step, fault }) => `${step} ${fault}`)

test('sound flows have no faults', () => {
  expect(check(hurtFlow, known)).toEqual([])
  expect(check(tripFlow, known)).toEqual([])
})

test.for<[string, Flow, string[]]>([
  [
    'the start',
    { ...tripFlow, start: 'noon' },
    ['noon the start does not exist', ...Object.keys(tripFlow.steps).map((id) => `${id} is never reached`)],
  ],
  [
    'a target',
    withSteps({ weather: { ...weather, next: 'noon' } }),
    ['weather leads to noon, which does not exist'],
  ],
  [
    'the target of a branch',
    withSteps({ rest: { ...rest, branches: [{ when: is('hurt', 'yes'), to: 'noon' }] } }),
    ['rest leads to noon, which does not exist'],
  ],
  ['a step nobody comes to', withSteps({ picnic: rest }), ['picnic is never reached']],
  [
    'a loop',
    withSteps({ rest: { ...rest, branches: [{ when: is('hurt', 'yes'), to: 'buyTicket' }] } }),
    ['buyTicket can lead back to itself', 'rest can lead back to itself'],
  ],
  [
    'no way out',
    withSteps({ buyTicket: { ...buyTicket, next: 'wait' }, wait: { ...rest, next: 'buyTicket' } }),
    [
      'buyTicket can lead back to itself',
      'wait can lead back to itself',
      'buyTicket never comes to an end',
      'wait never comes to an end',
    ],
  ],
  [
    'a step that leads to itself',
    withSteps({ dryOff: { ...dryOff, branches: [{ when: is('hurt', 'yes'), to: 'dryOff' }] } }),
    ['dryOff can lead back to itself'],
  ],
  [
    'a fact to ask',
    withSteps({ weather: { ...weather, fact: 'wind' } as Step }),
    ['weather asks wind, which no catalogue has'],
  ],
  [
    'an option',
    withSteps({ packed: { ...packed, options: ['coat', 'tent', 'boat'] } as Step }),
    ['packed offers tent', 'packed offers boat'],
  ],
  [
    'an option of a fact that is typed in',
    withSteps({ packed: { ...packed, fact: 'cost', options: ['1000'] } as Step }),
    ['packed offers 1000'],
  ],
  [
    'a fact to branch on',
    withSteps({ rest: { ...rest, branches: [{ when: { op: 'known', fact: 'wind' }, to: 'end' }] } }),
    ['rest branches on wind, which no catalogue has'],
  ],
  [
    'a branch that is never taken',
    withSteps({
      packed: {
        ...packed,
        branches: [
          { when: has('packed', 'coat'), to: 'buyTicket' },
          { when: has('packed', 'hat'), to: 'rest' },
          { when: has('packed', 'coat'), to: 'end' },
        ],
      },
    }),
    ['packed has a second branch with the same condition, to end'],
  ],
])('planted: %s', ([, flow, faults]) => expect(faultsOf(flow)).toEqual(faults))

test('a fault says in which flow it is', () => {
  expect(check(withSteps({ picnic: rest }), known)).toEqual([
    { flow: 'trip', step: 'picnic', fault: 'is never reached' },
  ])
})
