import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../bench/random-cases'
import { newDisk } from './disk-image'
import { type DiskCall, readTrace, traceOptions } from './disk-trace'
import { type Check, type Figure, noFaults, nought } from './figures'
import { type Looked, lookInto, readSaid, type Said, sumOf } from './store-looked'
import { hasStrace, notRun, quickFolder, runTraced } from './strace'

/** Events that are appended while the disk is recorded. */
const [appended, appendedShort] = [260, 60]

/** Faults planted in the process that is recorded. */
const mutants = [
  { name: 'synchronous=NORMAL', preload: 'mutants/synchronous-normal.mjs' },
  { name: 'key and folders are not synced', preload: 'mutants/syncs-nothing.mjs' },
]

/** A power cut at any moment of a first start and after it: the store opens, with all that was acknowledged. */
export const powerCutCheck: Check = async (short) => {
  if (!hasStrace()) return [notRun('power cuts (SQLite file)', 'strace')]
  const record = await recorded(short ? appendedShort : appended)
  const cut = await cutMany(record, short ? 60 : 1_000, 1)
  const planted: Figure[] = []
  for (const { name, preload } of short ? mutants.slice(0, 1) : mutants) {
    const seen = await cutMany(await recorded(appendedShort, preload), 120, 2, true)
    const measured = isWell(seen)
      ? 'survives'
      : `caught: ${seen.lost} lost, ${seen.refusals.length} do not open`
    planted.push({ figure: `mutant: ${name}`, target: 'caught', measured, holds: !isWell(seen) })
  }
  return [...figuresOf(cut, record), ...planted]
}

type Cut = Looked & {
  readonly images: number
  readonly first: number
  readonly torn: number
  readonly refusals: readonly string[]
}

const figuresOf = (cut: Cut, { calls }: Recorded): Figure[] => [
  {
    figure: 'power cuts (SQLite file)',
    target: 'images rebuilt from a trace',
    measured: `${cut.images} images, ${cut.first} of a first start, ${cut.torn} lost or tore something, ${calls.length} calls`,
    holds: cut.torn > cut.images / 4 && cut.first > 0,
  },
  nought('  acknowledged and lost', cut.lost),
  nought('  there twice', cut.doubled),
  nought('  cases with a broken chain or body', cut.broken),
  nought('  acknowledged files missing or changed', cut.files),
  noFaults('  opens only with somebody’s help', cut.refusals),
]

const isWell = ({ lost, doubled, broken, files, refusals }: Cut) =>
  lost + doubled + broken + files + refusals.length === 0

type Recorded = { readonly folder: string; readonly calls: readonly DiskCall[] }

const recorded = async (count: number, preload?: string): Promise<Recorded> => {
  const folder = quickFolder()
  try {
    const trace = join(folder, 'trace')
    const { code, said } = await runTraced({
      options: [...traceOptions, '-o', trace],
      words: [join(folder, 'data', 'store'), String(count)],
      ...(preload ? { preload } : {}),
    })
    if (code !== 0) throw new Error(`the process that was to be recorded ended with ${code}: ${said}`)
    return { folder, calls: readTrace(readFileSync(trace, 'latin1'), folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Cuts the power at so many points, half of them before the first case was kept; `soon` ends at the first fault. */
const cutMany = async (record: Recorded, images: number, seed: number, soon = false): Promise<Cut> => {
  const chance = seeded(seed)
  const { folder, calls } = record
  const firstKept = calls.findIndex((call) => call.kind === 'said' && readSaid(call.line) !== null)
  const firstCall = calls.findIndex(({ kind }) => kind !== 'said')
  const points = Array.from({ length: images }, (_, at) =>
    at % 3 === 0
      ? firstCall + Math.floor(chance() * (firstKept - firstCall))
      : firstKept + Math.floor(chance() * (calls.length - firstKept)),
  ).sort((one, other) => one - other)
  const disk = newDisk()
  const said: Said[] = []
  const found: Looked[] = []
  let [taken, torn] = [0, 0]
  for (const point of points) {
    for (; taken <= point; taken++) {
      const call = calls[taken]
      if (!call) break
      disk.take(call)
      const one = call.kind === 'said' ? readSaid(call.line) : null
      if (one) said.push(one)
    }
    const image = quickFolder()
    try {
      torn += disk.leave(folder, image, chance) > 0 ? 1 : 0
      found.push(await lookInto(join(image, 'data', 'store'), said))
    } finally {
      rmSync(image, { recursive: true, force: true })
    }
    if (soon && found.at(-1)?.lost) break
  }
  return {
    ...sumOf(found),
    images: found.length,
    first: points.filter((point) => point < firstKept).length,
    torn,
    refusals: found.flatMap(({ refusal }) => refusal ?? []),
  }
}
