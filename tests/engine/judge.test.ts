import { expect, test } from 'vitest'
import { all, always, any, type Facts, not, surely } from '@/lib/engine/condition'
import { judge, type Rule } from '@/lib/engine/judge'
import { has, is } from './day-trip'

const rule = (id: string, when: Rule<string>['when']): Rule<string> => ({
  id,
  when,
  gives: `${id}!`,
  sources: ['almanac'],
})

const rules = [
  rule('doctor', is('hurt', 'yes')),
  rule('umbrella', all(is('weather', 'rain'), not(has('packed', 'coat')))),
  rule('look up', not(surely(is('weather', 'sun')))),
  rule('breathe', always),
  rule('fly', any()),
]

test.for<[string, Facts, string, string]>([
  ['nothing known: protective rules hold', {}, 'look up, breathe', 'doctor, umbrella'],
  ['a no is not undecided', { hurt: 'no', weather: 'sun' }, 'breathe', ''],
  ['わからない keeps a rule open', { hurt: null, weather: 'sun' }, 'breathe', 'doctor'],
  ['half known', { hurt: 'yes', weather: 'rain' }, 'doctor, look up, breathe', 'umbrella'],
  ['[] decides', { hurt: 'yes', weather: 'rain', packed: [] }, 'doctor, umbrella, look up, breathe', ''],
])('%s', ([, facts, fired, undecided]) => {
  const judged = judge(rules, facts)
  expect(judged.fired.map(({ id }) => id).join(', ')).toBe(fired)
  expect(judged.undecided.map(({ id }) => id).join(', ')).toBe(undecided)
})

test('a judged rule is the rule itself, with what it gives', () => {
  expect(judge(rules, { hurt: 'yes' }).fired[0]).toBe(rules[0])
})
