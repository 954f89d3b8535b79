import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { verifyStore } from '@/lib/store/verify-store'
import { seeded } from '../bench/random-cases'
import { note } from '../log/an-event'
import { temporaryFolder, temporaryStore } from '../store/temporary-store'
import { type Check, type Figure, noFaults } from './figures'
import { type Fault, plantedModule } from './planted-module'
import { type SeededCase, seedCases, usualKind } from './seeded-cases'
import type { Draw } from './store-changes'
import { cutFile, fileOf, tamperFile } from './tampered-file'
import { tamperRecord } from './tampered-record'
import { newVictim, tamper, type Verifier, type Victim } from './tampered-store'

/** How much is done: changes in rows, in bytes of the file, in records, and cases that nobody touched. */
const amounts = {
  short: { rows: 76, bytes: 24, records: 50, clean: 300 },
  long: { rows: 1_300, bytes: 200, records: 500, clean: 10_000 },
}

const [timedCases, timedEvents, mostMs] = [2_000, 50, 5_000]

/** Every change of what was stored is found where it was made, and no change is found where none was made. */
export const tamperCheck: Check = async (short) => {
  const { rows, bytes, records, clean } = short ? amounts.short : amounts.long
  const draw = drawFrom(10)
  const victim = await newVictim(randomBytes(32))
  const file = await fileOf(victim)
  try {
    const faults = [
      ...(await faultsOf(rows, (turn) => tamper(victim, turn, draw, verifyStore))),
      ...(await faultsOf(bytes, (turn) => tamperBytes(turn, file, victim, draw))),
      ...(await faultsOf(records, async (turn) => tamperRecord(turn, draw))),
    ]
    return [
      made(rows, bytes, records),
      noFaults('  not found at its place', faults),
      ...(await cleanFigures(clean)),
      ...(short ? [] : [await timeFigure()]),
      ...(await mutantFigures(victim, short)),
    ]
  } finally {
    rmSync(file.folder, { recursive: true })
    await victim.store.close()
  }
}

const drawFrom = (seed: number): Draw => {
  const random = seeded(seed)
  return (most) => Math.floor(random() * most)
}

const tamperBytes = (turn: number, file: Awaited<ReturnType<typeof fileOf>>, victim: Victim, draw: Draw) =>
  turn % 8 === 7 ? cutFile(file, victim, draw, verifyStore) : tamperFile(file, victim, draw, verifyStore)

const faultsOf = async (
  count: number,
  change: (turn: number) => Promise<string | null>,
): Promise<string[]> => {
  const faults: string[] = []
  for (let turn = 0; turn < count; turn++) {
    const fault = await change(turn)
    if (fault !== null) faults.push(fault)
  }
  return faults
}

const made = (rows: number, bytes: number, records: number): Figure => ({
  figure: 'changes in what was stored (SQLite)',
  target: 'each found, its place named',
  measured: `${rows + bytes + records}: ${rows} in rows, ${bytes} in bytes of the file, ${records} in records`,
  holds: rows > 0 && bytes > 0 && records > 0,
})

/** Cases that nobody touched, under two master keys, with a printed head each, while others are being written. */
const cleanFigures = async (count: number): Promise<Figure[]> => {
  const { client, close } = await temporaryStore()
  const keys = [randomBytes(32), randomBytes(32)]
  const keyOf = (at: number) => keys[at % 2] as Buffer
  try {
    const cases = await seedCases(client, keyOf, count, usualKind)
    const alarms: string[] = []
    const [looked] = await Promise.all([
      verifyStore(
        client,
        { keys, heads: headsOf(cases) },
        ({ seq, damage }) => void alarms.push(`${damage} at ${seq}`),
      ),
      seedCases(client, keyOf, Math.ceil(count / 20), usualKind),
    ])
    const measured = `${looked.cases} cases, ${looked.erased} erased, ${looked.events} events, ${looked.files} files`
    return [
      { figure: 'cases that nobody touched', target: `${count}`, measured, holds: looked.cases >= count },
      noFaults('  false alarms', alarms),
    ]
  } finally {
    await close()
  }
}

const headsOf = (cases: readonly SeededCase[]) =>
  new Map(cases.map(({ caseId, hashes }, at) => [caseId, [hashes[at % hashes.length]?.slice(0, 12) ?? '']]))

const timeFigure = async (): Promise<Figure> => {
  const { client, close } = await temporaryStore()
  const key = randomBytes(32)
  const entries = Array.from({ length: timedEvents }, (_, at) =>
    note(`業者から電話があり、料金の話をされた。${at}`),
  )
  try {
    await seedCases(
      client,
      () => key,
      timedCases,
      () => ({ entries, files: 0, isErased: false }),
    )
    const [times, clocked]: [number[], number[]] = [[], []]
    let events = 0
    for (let round = 0; round < 3; round++) {
      const [startedAt, used] = [performance.now(), process.cpuUsage()]
      events = (await verifyStore(client, { keys: [key], heads: new Map() }, () => {})).events
      clocked.push(performance.now() - startedAt)
      const { user, system } = process.cpuUsage(used)
      times.push((user + system) / 1_000)
    }
    // Of the processor, since others use it too: alone, the two are the same.
    const [best, byClock] = [Math.min(...times), Math.min(...clocked)]
    return {
      figure: `  ${events} events verified, bodies opened`,
      target: `< ${mostMs / 1000} s`,
      measured: `${seconds(best)} s of the processor, ${seconds(byClock)} s by the clock, the best of ${times.length}`,
      holds: best < mostMs && events === timedCases * timedEvents,
    }
  } finally {
    await close()
  }
}

const seconds = (ms: number) => (ms / 1000).toFixed(1)

const verifiers = ['lib/store/verify-store.ts', 'lib/store/verify-case.ts']

/** Verifiers that leave something out: the check has to see each of them, or it sees nothing. */
const mutants: readonly {
  readonly name: string
  readonly through: readonly string[]
  readonly fault: Fault
}[] = [
  {
    name: 'verifier skips body hashes',
    through: verifiers,
    fault: {
      file: 'lib/store/events.ts',
      was: "if (bodyHashOf(Buffer.from(salt, 'base64'), body) !== row.bodyHash) {",
      is: 'if (bodyHashOf.length === 0) {',
    },
  },
  {
    name: 'verifier skips the last event',
    through: verifiers,
    fault: { file: 'lib/log/chain.ts', was: 'of rows.entries()', is: 'of rows.slice(0, -1).entries()' },
  },
  {
    name: 'verifier ignores order',
    through: verifiers,
    fault: { file: 'lib/log/chain.ts', was: 'row.seq !== at + 1 || ', is: '' },
  },
  {
    name: 'verifier skips the printed head',
    through: verifiers,
    fault: {
      file: 'lib/log/printed-head.ts',
      was: 'hash.startsWith(printed)',
      is: 'hash.length > printed.length',
    },
  },
]

const mutantFigures = async (victim: Victim, short: boolean): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const { name, through, fault } of mutants) {
    const folder = temporaryFolder()
    try {
      const planted = await plantedModule<{ verifyStore: Verifier }>(folder, through, fault)
      const kinds = await missedBy(planted.verifyStore, victim, short ? 80 : 200)
      figures.push({
        figure: `mutant: ${name}`,
        target: 'caught',
        measured: kinds.length > 0 ? `caught by: ${kinds[0]}` : 'survives',
        holds: kinds.length > 0,
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  return figures
}

/** The kinds of changes that a verifier does not find; the first is enough. */
const missedBy = async (verify: Verifier, victim: Victim, most: number): Promise<string[]> => {
  const draw = drawFrom(20)
  for (let turn = 0; turn < most; turn++) {
    const fault = await tamper(victim, turn, draw, verify)
    if (fault !== null) return [fault.split(':')[0] ?? fault]
  }
  return []
}
