import fc from 'fast-check'
import { all, any, type Condition, type Facts, not, surely } from '@/lib/engine/condition'
import { has, is, known, over } from './day-trip'

const leaf = fc.constantFrom<Condition>(
  is('hurt', 'yes'),
  is('hurt', 'no'),
  is('weather', 'rain'),
  is('weather', 'snow', 'sun'),
  has('packed', 'coat'),
  has('packed', 'hat', 'map'),
  over('cost', 1000),
)
const knownLeaf = fc.constantFrom<Condition>(known('hurt'), known('packed'))

const conditionFrom = (leaves: fc.Arbitrary<Condition>, wraps: readonly ((of: Condition) => Condition)[]) =>
  fc.letrec<{ node: Condition; parts: Condition[] }>((tie) => ({
    parts: fc.array(tie('node'), { maxLength: 3 }),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      tie('parts').map((parts) => all(...parts)),
      tie('parts').map((parts) => any(...parts)),
      fc.tuple(fc.constantFrom(...wraps), tie('node')).map(([wrap, of]) => wrap(of)),
    ),
  })).node

/** Any condition that asks only what facts say, not whether they are known: without `known` and `surely`. */
export const plainCondition = conditionFrom(leaf, [not])

/** Any condition at all. */
export const anyCondition = conditionFrom(fc.oneof(leaf, knownLeaf), [not, surely])

/** Facts that are all known. */
export const fullFacts: fc.Arbitrary<Record<string, string | number | string[]>> = fc.record({
  hurt: fc.constantFrom('yes', 'no'),
  weather: fc.constantFrom('rain', 'snow', 'sun'),
  packed: fc.subarray(['coat', 'hat', 'map']),
  cost: fc.constantFrom(0, 1000, 1001),
})

const fading = fc.record({
  hurt: fc.constantFrom('kept', 'absent', 'null'),
  weather: fc.constantFrom('kept', 'absent', 'null'),
  packed: fc.constantFrom('kept', 'absent', 'null'),
  cost: fc.constantFrom('kept', 'absent', 'null'),
})

/** Facts that are all known, and the same with some of them gone: absent, or asked and unknown. */
export const fullAndFaded: fc.Arbitrary<{ full: Facts; faded: Facts }> = fc
  .tuple(fullFacts, fading)
  .map(([full, fates]) => ({
    full,
    faded: Object.fromEntries(
      Object.entries(fates)
        .filter(([, fate]) => fate !== 'absent')
        .map(([fact, fate]) => [fact, fate === 'null' ? null : full[fact]]),
    ),
  }))

/** Facts of which some are known. */
export const someFacts: fc.Arbitrary<Facts> = fullAndFaded.map(({ faded }) => faded)
