import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import { backUp } from '@/lib/server/backup'
import { restore } from '@/lib/server/restore'
import { openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { keptTables, type Table } from '@/lib/store/tables'
import { type Asker, newActor, type Place } from './actors'
import { freePort, startApp, storeUrl } from './app-process'
import { differing, folderLike, type Heads, headsOf, readPutBack, settingsIn } from './backed-up'
import { command, ended, type Halves, killBackups, killRestores } from './backup-kills'
import { newBrowser } from './browser'
import { type Check, caught, type Figure, nought } from './figures'
import { pause } from './pause'
import { withApp } from './served-place'
import { type Run, write } from './writer'

/** What was backed up under load, and what was known before. */
type Drill = {
  readonly folder: string
  /** The backup. */
  readonly made: string
  /** Where every case stood before the backup began. */
  readonly heads: Heads
  /** Cases that were erased, one before the backup and one after it. */
  readonly erased: readonly string[]
  /** How long the backup took, and what was taken of the writers meanwhile. */
  readonly ms: number
  readonly meanwhile: number
  /** A copy of the file alone, made at the same time. */
  readonly copied: string
}

/** Backup, restore and start of what was restored, as an operator does it, while people write and erase. */
export const backupCheck: Check = async (short) => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-backup-'))
  try {
    return await withApp((place) => drilled(place, folder, short))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const drilled = async (place: Served, out: string, short: boolean): Promise<readonly Figure[]> => {
  const drill = await underLoad(place, out, short)
  await place.client.$disconnect()
  await place.app.stop()
  return [
    ...(await putBackFigures(drill)),
    ...(await mutantFigures(drill)),
    ...(await killFigures(drill, short ? 2 : 12)),
  ]
}

type Served = Parameters<Parameters<typeof withApp>[0]>[0]

const names = ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く']

const underLoad = async (place: Served, out: string, short: boolean): Promise<Drill> => {
  const [before, after] = [await newActor(place, 'holder'), await newActor(place, 'holder')]
  await newActor(place, 'holder')
  const erased = await Promise.all([before, after].map((one) => caseOf(place, one)))
  await erase(before)
  const run: Run = { isOver: false, taken: 0 }
  const writing = Promise.all(
    names.map((name, at) => write(() => newBrowser(place.origin, `192.0.2.${at + 1}`), name, run)),
  )
  writing.catch(() => {})
  await pause(short ? 2_000 : 20_000)
  const heads = await headsOf(place.client)
  const [startedAt, takenBefore] = [performance.now(), run.taken]
  const copied = copyOfFile(place.folder, out)
  if ((await ended(command('backup', place.folder, [join(out, 'backups')]))) !== 0)
    throw new Error('no backup was made')
  const [ms, meanwhile] = [performance.now() - startedAt, run.taken - takenBefore]
  await erase(after)
  await pause(500)
  run.isOver = true
  await writing
  return { folder: place.folder, made: onlyBackup(out), heads, erased, ms, meanwhile, copied }
}

const caseOf = async ({ client }: Place, { browser }: Asker) => {
  const id = sessionIdOf(browser.cookies.get(sessionCookie) ?? '')
  const found = await client.session.findUnique({ where: { id } })
  if (!found?.caseId) throw new Error('no case was begun')
  return found.caseId
}

const erase = ({ browser }: Asker) => browser.send('/case/erase/confirm', { form: {} })

const onlyBackup = (out: string) => {
  const [name = ''] = readdirSync(join(out, 'backups'))
  return join(out, 'backups', name)
}

const isFile = (folder: string) => storeUrl(folder).startsWith('file:')

// As somebody does who does not know of the write-ahead log.
const copyOfFile = (folder: string, out: string) => {
  const copied = folderLike(folder, out, 'copied')
  if (isFile(folder)) copyFileSync(pathOf(folder), pathOf(copied))
  return copied
}

const pathOf = (folder: string) => storeUrl(folder).slice('file:'.length)

const putBackInto = async (folder: string, backup: string): Promise<void> =>
  restore(settingsIn(folder), { folder: backup, replace: false }, new Date(), () => {})

const putBackFigures = async ({ folder, made, heads, erased, ms, meanwhile }: Drill): Promise<Figure[]> => {
  const out = join(made, '../..')
  const second = folderLike(folder, out, 'second')
  await putBackInto(second, made)
  const found = await readPutBack(second, heads, erased)
  const again = await backUp(settingsIn(second), join(out, 'again'), new Date(), () => {})
  const third = folderLike(folder, out, 'third')
  await putBackInto(third, again)
  const last = await backUp(settingsIn(third), join(out, 'last'), new Date(), () => {})
  return [
    {
      figure: `backup while ${names.length} people write`,
      target: 'they go on',
      measured: `${(ms / 1000).toFixed(1)} s, ${meanwhile} entries taken meanwhile, ${found.cases} cases`,
      holds: meanwhile > 0 && found.cases >= heads.size,
    },
    nought('  put back: cases at another head than before the backup', found.lost),
    nought('  put back: cases with a broken chain or body', found.broken),
    nought('  put back: erased cases that came back', found.returned),
    nought('  events or the desk other than in the backup', differing(folder, made, again, untouched).length),
    nought('  second backup and third: tables that differ', differing(folder, again, last).length),
    await servingFigure(second),
  ]
}

// What belongs to a case goes when it is erased, and browsers come back hidden.
const untouched = ['Event', 'Watch', 'KeyInUse', ...keptTables.map(({ name }) => name)].filter(
  (name) => !/^(Case|EventBody|EvidencePart|ResumeKey|Session|DeskRow|DeskMatch|DeskLook)$/.test(name),
)

/** The app is started on what was put back, and somebody begins a case and shares it. */
const servingFigure = async (folder: string): Promise<Figure> => {
  const port = await freePort()
  const app = startApp({ folder, port })
  try {
    const ms = await app.ready()
    const client = await openStore(storeUrl(folder))
    const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
    const place = { origin: `http://127.0.0.1:${port}`, client, masterKey: key }
    const { handle } = await newActor(place, 'holder').finally(() => client.$disconnect())
    return {
      figure: '  the app on what was put back',
      target: 'serves',
      measured: `ready after ${(ms / 1000).toFixed(1)} s, takes a case`,
      holds: handle !== '',
    }
  } finally {
    await app.kill()
  }
}

const killFigures = async ({ folder, made }: Drill, kills: number): Promise<Figure[]> => [
  halvesFigure('backups', await killBackups(folder, kills)),
  // A database of PostgreSQL that has cases is never written over.
  ...(isFile(folder) ? [halvesFigure('restores', await killRestores(folder, made, kills))] : []),
]

const halvesFigure = (what: string, { kills, halves }: Halves): Figure =>
  nought(`  ${kills} ${what} killed: halves taken for the whole`, halves)

const mutantFigures = async (drill: Drill): Promise<Figure[]> => {
  const { folder, made, heads, erased, copied } = drill
  const out = join(made, '../..')
  const skipping = folderLike(folder, out, 'skipping')
  await withoutTable('EventBody', async () => {
    await putBackInto(skipping, await backUp(settingsIn(folder), join(out, 'skipped'), new Date(), () => {}))
  })
  const forgetful = folderLike(folder, out, 'forgetful', false)
  await putBackInto(forgetful, made)
  const lostIn = async (place: string) => {
    const { lost, broken } = await readPutBack(place, heads, erased)
    return lost + broken
  }
  return [
    // PostgreSQL has no file to copy.
    ...(isFile(folder) ? [mutant('copies the file without its log', await lostIn(copied))] : []),
    mutant('skips a table', await lostIn(skipping)),
    mutant('forgets what was erased', (await readPutBack(forgetful, heads, erased)).returned),
  ]
}

const mutant = (name: string, seen: number) => caught(name, seen, 'cases')

/** Does something while a table is on no list. */
const withoutTable = async (name: string, work: () => Promise<void>): Promise<void> => {
  const tables = keptTables as Table[]
  const at = tables.findIndex((table) => table.name === name)
  const taken = tables.splice(at, 1)
  await work().finally(() => tables.splice(at, 0, ...taken))
}
