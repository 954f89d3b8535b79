import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'
import { storeUrl } from './app-process'
import { type Check, caught, type Figure, noFaults } from './figures'
import { tabsMutants } from './tabs-mutants'
import type { TabsSeen } from './tabs-run'

/** Interleavings after which a mutant must have shown. */
const mutantRuns = 12

/** Two to four tabs of one case at once, every query of theirs in an order that a seed draws. */
export const tabsCheck: Check = async (short) => {
  const [seen, mutants] = await Promise.all([
    short ? played(1, 60) : Promise.all([played(1, 500), played(501, 1000)]).then(([a, b]) => added(a, b)),
    mutantFigures(short ? tabsMutants.slice(0, 2) : tabsMutants),
  ])
  return [
    {
      figure: `tabs of one case, ${seen.runs} interleavings`,
      target: 'met at the log, and told',
      measured: `${seen.sent} forms, ${seen.taken} taken, ${seen.conflicts} met, ${seen.shownNewer} shown the newer answer`,
      holds: seen.conflicts > seen.runs && seen.shownNewer > seen.runs / 10,
    },
    noFaults('  lost, doubled, overwritten unseen, mixed, left after the end', seen.faults),
    ...mutants,
  ]
}

const mutantFigures = async (names: readonly string[]): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const name of names) {
    const { faults } = await played(1, mutantRuns, name)
    figures.push(caught(name.replaceAll('-', ' '), faults.length, 'faults'))
  }
  return figures
}

const added = (one: TabsSeen, other: TabsSeen): TabsSeen => ({
  runs: one.runs + other.runs,
  sent: one.sent + other.sent,
  taken: one.taken + other.taken,
  shownNewer: one.shownNewer + other.shownNewer,
  conflicts: one.conflicts + other.conflicts,
  faults: [...one.faults, ...other.faults],
})

/** Plays seeds on a store of their own, in a process of their own: what runs on the server says so by a condition. */
const played = async (from: number, to: number, mutant?: string): Promise<TabsSeen> => {
  // No power is cut here: memory will do, and is quicker.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ochitsuite-tabs-'))
  try {
    mkdirSync(join(folder, 'data'))
    const url = storeUrl(folder)
    await migrate(url, () => {})
    const words = ['--url', url, '--from', String(from), '--to', String(to)]
    return await run([...words, ...(mutant ? ['--mutant', mutant] : [])])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const run = (words: readonly string[]): Promise<TabsSeen> =>
  new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'tabs-run.ts')
    const flags = ['--conditions=react-server', '--import', 'tsx']
    const child = spawn(process.execPath, [...flags, file, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve(JSON.parse(said.join('')) as TabsSeen)
        : reject(new Error('the tabs did not play')),
    )
  })
