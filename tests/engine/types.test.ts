// What must not compile. `tsc` is the judge: an error that does not come makes its `@ts-expect-error` one.
import { describe, expect, test } from 'vitest'
import { always } from '@/lib/engine/condition'
import type { Step, StepIdOf } from '@/lib/engine/flow'
import { has as hasFact, is as isFact, over as overFact } from '@/lib/facts/conditions'
import type { Words, WordsOf } from '@/lib/scenarios/common/vocabulary'
import { ja } from '@/lib/text/text'
import { defineTrip, has, type hurtFlow, is, known, over, type TripWords } from './day-trip'

describe('conditions', () => {
  test('of a toy catalogue', () => {
    // @ts-expect-error no such fact
    is('wind', 'yes')
    // @ts-expect-error no such value
    is('weather', 'hail')
    // @ts-expect-error a value of another fact
    is('hurt', 'rain')
    // @ts-expect-error a list is not one value
    is('packed', 'coat')
    // @ts-expect-error one value is not a list
    has('weather', 'rain')
    // @ts-expect-error no such item
    has('packed', 'tent')
    // @ts-expect-error not a number
    over('weather', 3)
    // @ts-expect-error no such fact
    known('wind')
    expect(known('cost')).toEqual({ op: 'known', fact: 'cost' })
  })

  test('of this app', () => {
    // @ts-expect-error no such fact
    isFact('mood', 'yes')
    // @ts-expect-error no such value
    isFact('paid', 'yes')
    // @ts-expect-error no such item
    hasFact('iTold', 'shoe-size')
    // @ts-expect-error a day is no number
    overFact('paidOn', 3)
    expect(overFact('amountYen', 3)).toEqual({ op: 'over', fact: 'amountYen', amount: 3 })
  })
})

describe('flows', () => {
  const step = { kind: 'tell', stage: 'home', topic: 'rest', next: 'end' } as const

  test('a wrong start, target or branch', () => {
    // @ts-expect-error the start is no step
    defineTrip({ id: 'x', when: always, start: 'noon', steps: { rest: step } })
    // @ts-expect-error next is no step
    defineTrip({ id: 'x', when: always, start: 'rest', steps: { rest: { ...step, next: 'noon' } } })
    const branches = [{ when: always, to: 'noon' }] as const
    // @ts-expect-error the branch leads to no step
    defineTrip({ id: 'x', when: always, start: 'rest', steps: { rest: { ...step, branches } } })
    expect(defineTrip({ id: 'x', when: always, start: 'rest', steps: { rest: step } }).start).toBe('rest')
  })

  test('a wrong kind, fact, task, topic or stage', () => {
    const steps: Step<TripWords, 'rest'>[] = [
      // @ts-expect-error no such kind
      { kind: 'sing', stage: 'home', topic: 'rest', next: 'end' },
      // @ts-expect-error no such topic
      { kind: 'tell', stage: 'home', topic: 'sleep', next: 'end' },
      // @ts-expect-error no such task
      { kind: 'do', stage: 'home', task: 'call-mother', next: 'end' },
      // @ts-expect-error no such fact
      { kind: 'ask', stage: 'home', fact: 'wind', next: 'end' },
      // @ts-expect-error no such stage
      { kind: 'tell', stage: 'moon', topic: 'rest', next: 'end' },
      // @ts-expect-error an ask has a fact, not a topic
      { kind: 'ask', stage: 'home', topic: 'rest', next: 'end' },
      // @ts-expect-error a way on is never left out
      { kind: 'tell', stage: 'home', topic: 'rest' },
    ]
    const ofThisApp: Step<Words, 'rest'>[] = [
      // @ts-expect-error no such fact in this app
      { kind: 'ask', stage: 'calm', fact: 'mood', next: 'end' },
      // @ts-expect-error no such task in this app
      { kind: 'do', stage: 'calm', task: 'call-mother', next: 'end' },
    ]
    expect([...steps, ...ofThisApp]).toHaveLength(9)
  })
})

describe('words of a flow', () => {
  const why = ja('理由')

  test('one missing, one too many, one without its why', () => {
    // @ts-expect-error rest has no words
    const missing: WordsOf<StepIdOf<typeof hurtFlow>> = { callDoctor: { why } }
    // @ts-expect-error there is no step picnic
    const more: WordsOf<StepIdOf<typeof hurtFlow>> = { callDoctor: { why }, rest: { why }, picnic: { why } }
    // @ts-expect-error every step says why
    const silent: WordsOf<StepIdOf<typeof hurtFlow>> = { callDoctor: { why }, rest: {} }
    const sound: WordsOf<StepIdOf<typeof hurtFlow>> = { callDoctor: { why }, rest: { why } }
    expect([missing, more, silent, sound]).toHaveLength(4)
  })

  test('an advice or a desk that does not exist', () => {
    const words: WordsOf<'a'>[] = [
      // @ts-expect-error no such advice
      { a: { why, shows: ['call-mother'] } },
      // @ts-expect-error no such desk
      { a: { why, desk: '119' } },
    ]
    expect(words).toHaveLength(2)
  })
})
