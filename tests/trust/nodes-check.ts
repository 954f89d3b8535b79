import { whyNoPostgres } from '../store/postgres-server'
import { type Check, caught, type Figure, noFaults, nought } from './figures'
import { type Loaded, loadNodes, type Planted } from './nodes'
import { repeats } from './repeats'
import type { Load } from './under-load'

const shortly: Load = { lastsMs: 21_000, killEveryMs: 7_500, restartEveryMs: 11_000 }
const long: Load = { lastsMs: 600_000, killEveryMs: 20_000, restartEveryMs: 180_000 }

/** Some mutants show at once, some when a node dies or the database goes while everybody writes. */
const calm: Load = { lastsMs: 6_000, killEveryMs: Infinity, restartEveryMs: Infinity }
const rough: Load = { lastsMs: 21_000, killEveryMs: 5_000, restartEveryMs: 7_000 }

const twice = ({ doubled, cases, begun }: Loaded) => doubled + Math.abs(cases - begun)

type Mutant = Planted & {
  readonly name: string
  readonly load: Load
  readonly sees: (loaded: Loaded) => number
}

const inTheProxy: Mutant = {
  name: 'the proxy repeats forms',
  load: calm,
  overhear: repeats,
  sees: twice,
}

/** Faults planted from outside: the check has to see each of them, or it sees nothing. */
const mutants: readonly Mutant[] = [
  inTheProxy,
  {
    name: 'nodes ignore ids',
    load: rough,
    preload: 'mutants/ignores-ids.mjs',
    sees: twice,
  },
  {
    name: 'nodes answer before commit',
    load: rough,
    preload: 'mutants/answers-early.mjs',
    sees: ({ lost, moved }) => lost + moved,
  },
  {
    name: 'nodes do not note faults',
    load: rough,
    preload: 'mutants/tells-nobody.mjs',
    sees: ({ met }) => wrongAnswers(met.errors).length,
  },
]

/** Two nodes behind a proxy on one PostgreSQL, killed and restarted under load: nothing is lost, errors are 503. */
export const nodesCheck: Check = async (short) => {
  const reason = whyNoPostgres()
  if (reason) return [notRun(reason)]
  const load = short ? shortly : long
  const figures = figuresOf(await loadNodes(load), load)
  for (const mutant of short ? [inTheProxy] : mutants) figures.push(await mutantFigure(mutant))
  return figures
}

const notRun = (reason: string): Figure => ({
  figure: 'two nodes behind a proxy',
  target: 'entries kept',
  measured: `not run: ${reason}`,
  holds: process.env.CI !== 'true',
})

const figuresOf = (loaded: Loaded, { lastsMs }: Load): Figure[] => {
  const { written, met, followed, kills, restarts, taken } = loaded
  const acknowledged = written.reduce((sum, one) => sum + one.acknowledged.length, 0)
  const again = written.reduce((sum, one) => sum + one.again, 0)
  return [
    {
      figure: 'two nodes behind a proxy, 8 writers',
      target: 'entries kept by both',
      measured: `${lastsMs / 1000} s, ${kills} kills, ${restarts} restarts of PostgreSQL, ${acknowledged} acknowledged, ${again} sent again`,
      holds:
        kills > 0 && restarts > 0 && acknowledged > 10 * kills && again > 0 && taken.every((one) => one > 0),
    },
    nought('  acknowledged and lost', loaded.lost),
    nought('  there twice', twice(loaded)),
    nought('  at another place than was said', loaded.moved),
    nought('  cases with a broken chain or body', loaded.broken),
    {
      figure: '  acknowledged and not on the next page',
      target: '0',
      measured: `${followed.unseen} of ${followed.looks} looked at`,
      holds: followed.unseen === 0 && followed.looks > 0,
    },
    noFaults('  refused or given up', loaded.refusals),
    noFaults('  errors of the app other than 503', wrongAnswers(met.errors)),
    nought('  requests that nobody answered', met.unanswered),
    nought('  nodes that ended by themselves while serving', loaded.ended.serving),
    {
      figure: '  apart: 503, cut off, no node, starts without database',
      target: 'counted',
      measured: `${met.errors.get(503) ?? 0}, ${met.cut}, ${met.noNode}, ${loaded.ended.starting}`,
      holds: true,
    },
    {
      figure: '  a node with another master key',
      target: 'does not serve',
      measured: loaded.isStrangerRefused ? 'refused' : 'serves',
      holds: loaded.isStrangerRefused === true,
    },
  ]
}

const wrongAnswers = (errors: ReadonlyMap<number, number>): string[] =>
  [...errors]
    .filter(([status]) => status !== 503)
    .flatMap(([status, count]) => Array(count).fill(`${status}`))

/** Times that a mutant is played before it is said to survive: a form has to be cut off just after its commit. */
const rounds = 4

const mutantFigure = async ({ name, load, sees, ...planted }: Mutant): Promise<Figure> => {
  let seen = 0
  for (let round = 0; seen === 0 && round < rounds; round++) seen = sees(await loadNodes(load, planted))
  return caught(name, seen, 'times')
}
