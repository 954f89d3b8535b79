import { describe, expect, test } from 'vitest'
import { all, always, any, type Condition, type Facts, not, surely } from '@/lib/engine/condition'
import { evaluate, isKnown, type Verdict } from '@/lib/engine/evaluate'
import { has, is, known, over } from './day-trip'

const yes = is('hurt', 'yes')
const no = not(yes)
const unknown = is('weather', 'rain')
const facts: Facts = { hurt: 'yes', weather: null }

describe('what one fact says', () => {
  test.for<[string, Condition, Facts, Verdict]>([
    ['is: the value', is('weather', 'rain'), { weather: 'rain' }, 'yes'],
    ['is: one of the values', is('weather', 'snow', 'rain'), { weather: 'rain' }, 'yes'],
    ['is: another value', is('weather', 'snow'), { weather: 'rain' }, 'no'],
    ['is: no values to be', is('weather'), { weather: 'rain' }, 'no'],
    ['is: never asked', is('weather', 'rain'), {}, 'unknown'],
    ['is: asked, わからない', is('weather', 'rain'), { weather: null }, 'unknown'],
    ['is: undefined is as never asked', is('weather', 'rain'), { weather: undefined }, 'unknown'],

    ['has: one of them', has('packed', 'map', 'hat'), { packed: ['coat', 'hat'] }, 'yes'],
    ['has: none of them', has('packed', 'map'), { packed: ['coat', 'hat'] }, 'no'],
    ['has: [] is an answer', has('packed', 'map'), { packed: [] }, 'no'],
    ['has: asked, わからない', has('packed', 'map'), { packed: null }, 'unknown'],
    ['has: never asked', has('packed', 'map'), {}, 'unknown'],
    ['has: a single value is no list', has('packed', 'map'), { packed: 'map' }, 'no'],

    ['over: more', over('cost', 1000), { cost: 1001 }, 'yes'],
    ['over: just as much', over('cost', 1000), { cost: 1000 }, 'no'],
    ['over: 0 is an answer', over('cost', 0), { cost: 0 }, 'no'],
    ['over: asked, わからない', over('cost', 0), { cost: null }, 'unknown'],
    ['over: never asked', over('cost', 0), {}, 'unknown'],

    ['known: a value', known('weather'), { weather: 'sun' }, 'yes'],
    ['known: [] is known', known('packed'), { packed: [] }, 'yes'],
    ['known: 0 is known', known('cost'), { cost: 0 }, 'yes'],
    ['known: わからない is not', known('weather'), { weather: null }, 'no'],
    ['known: never asked', known('weather'), {}, 'no'],
  ])('%s', ([, condition, given, verdict]) => expect(evaluate(condition, given)).toBe(verdict))
})

describe('Kleene’s tables', () => {
  test.for<[string, Condition, Verdict]>([
    ['all of yes yes', all(yes, yes), 'yes'],
    ['all of yes no', all(yes, no), 'no'],
    ['all of yes unknown', all(yes, unknown), 'unknown'],
    ['all of no no', all(no, no), 'no'],
    ['all of no unknown', all(no, unknown), 'no'],
    ['all of unknown no', all(unknown, no), 'no'],
    ['all of unknown unknown', all(unknown, unknown), 'unknown'],
    ['all of nothing', always, 'yes'],

    ['any of yes yes', any(yes, yes), 'yes'],
    ['any of yes no', any(yes, no), 'yes'],
    ['any of yes unknown', any(yes, unknown), 'yes'],
    ['any of unknown yes', any(unknown, yes), 'yes'],
    ['any of no no', any(no, no), 'no'],
    ['any of no unknown', any(no, unknown), 'unknown'],
    ['any of unknown unknown', any(unknown, unknown), 'unknown'],
    ['any of nothing', any(), 'no'],

    ['not yes', not(yes), 'no'],
    ['not no', not(no), 'yes'],
    ['not unknown', not(unknown), 'unknown'],

    ['surely yes', surely(yes), 'yes'],
    ['surely no', surely(no), 'no'],
    ['surely unknown', surely(unknown), 'no'],
    ['a protective rule: not surely unknown', not(surely(unknown)), 'yes'],
    ['not surely yes', not(surely(yes)), 'no'],
    ['surely not unknown', surely(not(unknown)), 'no'],
  ])('%s', ([, condition, verdict]) => expect(evaluate(condition, facts)).toBe(verdict))
})

test.for([
  ['a word', true],
  [[], true],
  [0, true],
  ['', true],
  [null, false],
  [undefined, false],
] as const)('%o is known: %s', ([value, expected]) => expect(isKnown(value)).toBe(expected))
