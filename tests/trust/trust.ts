// `npm run trust`: attacks on the built app as it is started, each figure beside its target. `--short` for
// `npm test`; `--postgresql` on a PostgreSQL of its own; names of checks run those alone. Ends with 1 when a figure does not hold or a mutant survives.
import { join } from 'node:path'
import { build } from '@/lib/server/build'
import { reasonToBuild } from '@/lib/server/built-from'
import { accessCheck } from './access-check'
import { awayCheck } from './away-check'
import { backupCheck } from './backup-check'
import { buildsCheck } from './builds-check'
import { canaryCheck } from './canary-check'
import { clockCheck } from './clock-check'
import { cutShortCheck } from './cut-short-check'
import { runOnPostgres } from './engine'
import { type Check, type Figure, table } from './figures'
import { fullDiskCheck } from './full-disk-check'
import { fuzzCheck } from './fuzz-check'
import { guessCheck } from './guess-check'
import { ioErrorCheck } from './io-error-check'
import { killCheck } from './kill-check'
import { nodesCheck } from './nodes-check'
import { originCheck } from './origin-check'
import { outgoingCheck } from './outgoing-check'
import { powerCutCheck } from './power-cut-check'
import { regexCheck } from './regex-check'
import { tabsCheck } from './tabs-check'
import { tamperCheck } from './tamper-check'

const root = join(import.meta.dirname, '../..')

const checks: Readonly<Record<string, Check>> = {
  kill: killCheck,
  nodes: nodesCheck,
  away: awayCheck,
  'power-cut': powerCutCheck,
  'io-error': ioErrorCheck,
  'full-disk': fullDiskCheck,
  access: accessCheck,
  origin: originCheck,
  outgoing: outgoingCheck,
  canaries: canaryCheck,
  guesses: guessCheck,
  clock: clockCheck,
  tabs: tabsCheck,
  'cut-short': cutShortCheck,
  builds: buildsCheck,
  tamper: tamperCheck,
  fuzz: fuzzCheck,
  backup: backupCheck,
  expressions: regexCheck,
}

/** Checks of what SQLite does with its file, and checks that bring a store of their own: not run with PostgreSQL again. */
const aboutTheFile = ['power-cut', 'io-error', 'full-disk', 'cut-short', 'tamper']
const bringTheirOwn = ['nodes', 'away', 'fuzz', 'expressions']
const notOnPostgres = [...aboutTheFile, ...bringTheirOwn]

/** Run side by side where nothing is short: none measures a time but the ten minutes of two nodes, nor works in here. */
const sideBySide: readonly (readonly string[][])[] = [
  [['nodes'], ['power-cut', 'io-error', 'access']],
  [['away'], ['clock']],
  [['tabs'], ['backup']],
  [['cut-short'], ['origin', 'outgoing', 'canaries', 'builds']],
]

/** What runs one after the other; what stands together runs side by side. */
const laidOut = (wanted: readonly string[], short: boolean): readonly (readonly string[][])[] => {
  const groups = wanted.map((name) => (short ? undefined : groupOf(name)) ?? [[name]])
  return [...new Set(groups)].map((lanes) =>
    lanes.map((lane) => lane.filter((name) => wanted.includes(name))),
  )
}

const groupOf = (name: string) => sideBySide.find((lanes) => lanes.flat().includes(name))

const run = async (words: readonly string[]) => {
  const short = words.includes('--short')
  const onPostgres = words.includes('--postgresql')
  const named = words.filter((word) => word in checks)
  const possible = Object.keys(checks).filter((name) => !onPostgres || !notOnPostgres.includes(name))
  const wanted = named.length > 0 ? possible.filter((name) => named.includes(name)) : possible
  if (reasonToBuild(root) !== null) await build(root, new AbortController().signal)
  const startedAt = performance.now()
  const stop = onPostgres ? await runOnPostgres() : async () => {}
  const found = new Map<string, readonly Figure[]>()
  const inTurn = async (names: readonly string[]) => {
    for (const name of names) found.set(name, await figuresOf(name, short))
  }
  try {
    for (const lanes of laidOut(wanted, short)) await Promise.all(lanes.map(inTurn))
  } finally {
    await stop()
  }
  const minutes = (performance.now() - startedAt) / 60_000
  const figures = wanted.flatMap((name) => found.get(name) ?? [])
  process.stdout.write(`${table(figures)}\n${minutes.toFixed(1)} minutes\n`)
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
}

// A check that breaks off is a line of the table: the others are still worth their time.
const figuresOf = async (name: string, short: boolean): Promise<readonly Figure[]> => {
  const startedAt = performance.now()
  try {
    return (await checks[name]?.(short)) ?? []
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.stack : error}\n`)
    return [{ figure: name, target: 'comes to its end', measured: 'broke off', holds: false }]
  } finally {
    process.stderr.write(`${name}: ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes\n`)
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
