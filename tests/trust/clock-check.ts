import type { Jump } from './clock'
import { type Jumped, playJumps } from './clock-played'
import { type Check, caught, type Figure, noFaults, nought } from './figures'

const jumps: readonly Jump[] = ['+400d', '-400d', '+1h', '-1h']

/** The clock of the server jumps and is put right again, with and without a start in between, while people write. */
export const clockCheck: Check = async (short) => {
  const played = short ? jumps.slice(0, 2) : jumps
  const [seen, mutant] = await Promise.all([
    playJumps(played),
    playJumps(['+400d'], 'mutants/believes-clock.mjs'),
  ])
  return [...figuresOf(played, seen), mutantFigure(mutant)]
}

const figuresOf = (played: readonly Jump[], seen: Jumped): Figure[] => [
  {
    figure: `the clock jumps ${played.join(', ')}`,
    target: 'people write all the while',
    measured: `${seen.acknowledged} acknowledged; by ${seen.how}`,
    holds: seen.acknowledged >= played.length * 5,
  },
  nought('  cases erased by it', seen.erased),
  noFaults('  shut out, locked, changed on paper, typed and gone, in another order', seen.faults),
  nought('  lost, there twice, moved', seen.lost + seen.doubled + seen.moved),
  nought('  cases with a broken chain or body', seen.broken),
]

const mutantFigure = ({ erased }: Jumped) => caught('believes the clock at once', erased, 'cases erased')
