import { type Check, caught, type Figure, nought } from './figures'
import { type Killed, killMany, killTwo, together } from './killed'

/** Kills after which the store of a mutant is looked through. */
const killsAtOnce = 6

/** What the long run has to do, and to show. */
const [longKills, leastAcknowledged] = [300, 10_000]

/** Kills of one server that has the machine to itself, by which its starts are measured; then two are killed at once. */
const killsAlone = 40

/** From nothing to serving: nine of ten starts, because a shared machine may stall one. */
const startMs = 5_000

/** Faults planted in the server from outside: the check has to see each of them, or it sees nothing. */
const mutants = [
  { name: 'ignores ids', preload: 'mutants/ignores-ids.mjs', sees: ({ doubled }: Killed) => doubled },
  { name: 'answers before commit', preload: 'mutants/answers-early.mjs', sees: ({ lost }: Killed) => lost },
]

/** `kill -9` while eight people write: what was acknowledged is there once, and the server comes back soon. */
export const killCheck: Check = async (short) => {
  const alone = await killMany(short ? 16 : killsAlone)
  const killed = short
    ? alone
    : together(alone, await killTwo(longKills - killsAlone, leastAcknowledged - alone.acknowledged))
  return [...figuresOf(killed, short ? 0 : leastAcknowledged, alone.starts), ...(await mutantFigures())]
}

const figuresOf = (killed: Killed, least: number, startsAlone: readonly number[]): Figure[] => {
  const starts = [...startsAlone].sort((a, b) => a - b)
  const nineOfTen = at(starts, 0.9)
  return [
    {
      figure: 'killed while 8 people write to it',
      target: least > 0 ? `≥ ${least} acknowledged` : 'entries kept',
      measured: `${killed.kills} kills, ${killed.acknowledged} acknowledged, ${killed.again} sent again`,
      holds: killed.acknowledged > Math.max(killed.kills, least - 1) && killed.again > 0,
    },
    nought('  acknowledged and lost', killed.lost),
    nought('  there twice', killed.doubled + Math.abs(killed.cases - killed.begun)),
    nought('  at another place than was said', killed.moved + killed.refusals),
    nought('  cases with a broken chain or body', killed.broken),
    {
      figure: '  serving again, 9 of 10',
      target: `≤ ${seconds(startMs)} s`,
      measured: `${seconds(nineOfTen)} s (half of them ${seconds(at(starts, 0.5))}, the last ${seconds(at(starts, 1))})`,
      holds: nineOfTen <= startMs,
    },
  ]
}

const mutantFigures = (): Promise<Figure[]> => Promise.all(mutants.map(mutantFigure))

const mutantFigure = async (mutant: (typeof mutants)[number]): Promise<Figure> =>
  caught(mutant.name, await seenIn(mutant), 'entries')

// Not every kill hits a form between its commit and its answer: as many as the real server had must do.
const seenIn = async ({ preload, sees }: (typeof mutants)[number]): Promise<number> => {
  for (let kills = 0; kills < 60; kills += killsAtOnce) {
    const seen = sees(await killMany(killsAtOnce, preload))
    if (seen > 0) return seen
  }
  return 0
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const seconds = (ms: number) => (ms / 1000).toFixed(1)
