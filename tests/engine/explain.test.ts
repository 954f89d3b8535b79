import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, always, any, type Condition, type Facts, not, surely } from '@/lib/engine/condition'
import { evaluate } from '@/lib/engine/evaluate'
import { factsAwaited, factsOf, factsUsed } from '@/lib/engine/explain'
import { anyCondition, fullAndFaded, fullFacts, plainCondition, someFacts } from './any-condition'
import { has, is, known, over } from './day-trip'

const hurt = is('hurt', 'yes')
const rain = is('weather', 'rain')
const coat = has('packed', 'coat')
const dear = over('cost', 1000)

test.for<[string, Condition, string]>([
  ['one fact', hurt, 'hurt'],
  ['reading order, each once', all(rain, any(hurt, rain), coat), 'weather hurt packed'],
  ['through not, surely and known', any(not(surely(hurt)), known('cost')), 'hurt cost'],
  ['nothing', always, ''],
])('factsOf: %s', ([, condition, facts]) => expect(factsOf(condition).join(' ')).toBe(facts))

describe('factsUsed', () => {
  test.for<[string, Condition, Facts, string]>([
    ['all, yes: every part', all(hurt, rain), { hurt: 'yes', weather: 'rain' }, 'hurt weather'],
    ['all, no: only the parts that said no', all(hurt, rain), { hurt: 'no', weather: 'rain' }, 'hurt'],
    ['any, yes: only the parts that said yes', any(hurt, rain), { hurt: 'no', weather: 'rain' }, 'weather'],
    ['any, yes twice: both', any(hurt, rain), { hurt: 'yes', weather: 'rain' }, 'hurt weather'],
    ['any, no: every part', any(hurt, rain), { hurt: 'no', weather: 'sun' }, 'hurt weather'],
    ['an unknown part is not used', any(hurt, rain), { weather: 'rain', hurt: null }, 'weather'],
    ['not: what decided inside', not(all(hurt, rain)), { hurt: 'yes', weather: 'sun' }, 'weather'],
    ['[] is something known', not(coat), { packed: [] }, 'packed'],
    ['a protective rule over nothing known', not(surely(hurt)), {}, ''],
    ['known, no: nothing known was needed', not(known('hurt')), {}, ''],
    ['nothing', always, { hurt: 'yes' }, ''],
  ])('%s', ([, condition, facts, used]) => expect(factsUsed(condition, facts).join(' ')).toBe(used))
})

describe('factsAwaited', () => {
  test.for<[string, Condition, Facts, string]>([
    ['the unknown ones', all(hurt, rain, coat), { hurt: 'yes', packed: null }, 'weather packed'],
    ['not those of a part that is decided', all(any(hurt, rain), coat), { hurt: 'yes' }, 'packed'],
    ['none once a no decides', all(hurt, rain), { hurt: 'no' }, ''],
    ['none once a yes decides', any(hurt, rain), { hurt: 'yes' }, ''],
    ['through not', not(dear), {}, 'cost'],
    ['each once', any(all(hurt, rain), all(hurt, coat)), {}, 'hurt weather packed'],
    ['surely waits for nothing', any(surely(rain), hurt), {}, 'hurt'],
    ['known waits for nothing', all(known('cost'), hurt), { cost: 1 }, 'hurt'],
  ])('%s', ([, condition, facts, awaited]) => expect(factsAwaited(condition, facts).join(' ')).toBe(awaited))
})

const only = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
const except = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))

describe('for every condition', () => {
  test('changing facts outside factsOf never changes the verdict', () => {
    fc.assert(
      fc.property(anyCondition, someFacts, someFacts, (condition, facts, others) => {
        const read = factsOf(condition)
        const changed = { ...only(facts, read), ...except(others, read) }
        expect(evaluate(condition, changed)).toBe(evaluate(condition, facts))
      }),
      { numRuns: 300 },
    )
  })

  test('factsUsed and factsAwaited are among factsOf: the ones known, the others not', () => {
    fc.assert(
      fc.property(anyCondition, someFacts, (condition, facts) => {
        const read = factsOf(condition)
        for (const used of factsUsed(condition, facts)) {
          expect(read).toContain(used)
          expect(facts[used] ?? null).not.toBeNull()
        }
        for (const awaited of factsAwaited(condition, facts)) {
          expect(read).toContain(awaited)
          expect(facts[awaited] ?? null).toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })

  test('something is awaited exactly while the verdict is unknown', () => {
    fc.assert(
      fc.property(anyCondition, someFacts, (condition, facts) => {
        expect(factsAwaited(condition, facts).length > 0).toBe(evaluate(condition, facts) === 'unknown')
      }),
      { numRuns: 300 },
    )
  })
})

describe('for every condition without surely and known', () => {
  test('what fired stays fired on the facts it used alone; so does what was refused', () => {
    fc.assert(
      fc.property(plainCondition, someFacts, (condition, facts) => {
        const verdict = evaluate(condition, facts)
        if (verdict === 'unknown') return
        expect(evaluate(condition, only(facts, factsUsed(condition, facts)))).toBe(verdict)
      }),
      { numRuns: 500 },
    )
  })

  test('while nothing awaited is answered, the verdict stays unknown', () => {
    fc.assert(
      fc.property(plainCondition, fullAndFaded, fullFacts, (condition, { faded }, later) => {
        if (evaluate(condition, faded) !== 'unknown') return
        const news = except(later, [...factsAwaited(condition, faded), ...knownIn(faded)])
        expect(evaluate(condition, { ...faded, ...news })).toBe('unknown')
      }),
      { numRuns: 500 },
    )
  })
})

const knownIn = (facts: Facts): string[] =>
  Object.keys(facts).filter((name) => facts[name] !== null && facts[name] !== undefined)
