// `npm run trust`: attacks on the built app as it is started, each figure beside its target. `--short` for
// `npm test`; names of checks run those alone. Ends with 1 when a figure does not hold or a mutant survives.
import { join } from 'node:path'
import { build, reasonToBuild } from '@/lib/server/build'
import { accessCheck } from './access-check'
import { canaryCheck } from './canary-check'
import { type Check, type Figure, table } from './figures'
import { guessCheck } from './guess-check'
import { killCheck } from './kill-check'
import { originCheck } from './origin-check'
import { outgoingCheck } from './outgoing-check'

const root = join(import.meta.dirname, '../..')

const checks: Readonly<Record<string, Check>> = {
  kill: killCheck,
  access: accessCheck,
  origin: originCheck,
  outgoing: outgoingCheck,
  canaries: canaryCheck,
  guesses: guessCheck,
}

const run = async (words: readonly string[]) => {
  const short = words.includes('--short')
  const wanted = words.filter((word) => word in checks)
  if (reasonToBuild(root) !== null) await build(root, new AbortController().signal)
  const startedAt = performance.now()
  const figures: Figure[] = []
  for (const [name, check] of Object.entries(checks)) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await check(short)))
  }
  const minutes = (performance.now() - startedAt) / 60_000
  process.stdout.write(`${table(figures)}\n${minutes.toFixed(1)} minutes\n`)
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
