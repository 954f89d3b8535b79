import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type App, freePort, startApp } from './app-process'
import { type Answer, type Browser, newBrowser } from './browser'
import { type Check, caught, type Figure, noFaults, nought } from './figures'
import { readKept } from './kept'
import { pause } from './pause'
import { notRun } from './strace'
import { type Acknowledged, entry } from './writer'

/** More than the 100 MB that have to be free for the server to be ready. */
const sizeOfDisk = '160m'

/** Forms in a row that are refused before the disk counts as full: the log has some room of its own. */
const refusedInARow = 4

const mostSent = 400

/** Faults planted in the server. */
const mutants = [
  { name: 'nobody is told of a full disk', preload: 'mutants/tells-nobody.mjs' },
  { name: 'answers before commit', preload: 'mutants/answers-early.mjs' },
]

/** A full disk: reading and printing go on, writing is refused in plain words, and it all comes back by itself. */
export const fullDiskCheck: Check = async (short) => {
  const seen = await onSmallDisk()
  if (!seen) return [notRun('a full disk (SQLite file)', 'right to mount a tmpfs')]
  const planted: Figure[] = []
  for (const { name, preload } of short ? mutants.slice(0, 1) : mutants) {
    const found = await onSmallDisk(preload)
    planted.push(caught(name, found ? found.answers.length + found.lost : 0, 'faults'))
  }
  return [...figuresOf(seen), ...planted]
}

type Seen = {
  readonly kept: number
  readonly refused: number
  readonly lost: number
  readonly doubled: number
  readonly broken: number
  /** Answers that are other than they have to be. */
  readonly answers: readonly string[]
  readonly resumedMs: number
}

const figuresOf = (seen: Seen): Figure[] => [
  {
    figure: 'a full disk (SQLite file)',
    target: 'writing is refused',
    measured: `${seen.kept} acknowledged, ${seen.refused} refused`,
    holds: seen.kept > 0 && seen.refused >= refusedInARow,
  },
  noFaults('  pages, papers and answers other than they have to be', seen.answers),
  nought('  acknowledged and lost', seen.lost),
  nought('  there twice', seen.doubled),
  nought('  cases with a broken chain or body', seen.broken),
  {
    figure: '  takes forms again once there is room',
    target: '≤ 5.0 s, without a new start',
    measured: `${(seen.resumedMs / 1000).toFixed(1)} s`,
    holds: seen.resumedMs <= 5_000,
  },
]

const onSmallDisk = async (preload?: string): Promise<Seen | null> => {
  const disk = mkdtempSync(join(tmpdir(), 'ochitsuite-trust-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeOfDisk}`, 'tmpfs', disk])
  try {
    return mounted.status === 0 ? await served(disk, preload) : null
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  }
}

const served = async (folder: string, preload?: string): Promise<Seen> => {
  mkdirSync(join(folder, 'temporary'))
  const port = await freePort()
  const app = startApp({ folder, port, ...(preload ? { preload } : {}) })
  const origin = `http://127.0.0.1:${port}`
  const browser = newBrowser(origin, '192.0.2.1')
  try {
    await app.ready()
    const seen = await fillAndEmpty(app, browser, origin, folder)
    await app.stop()
    return { ...seen.seen, ...(await readKept(folder, seen.acknowledged)) }
  } finally {
    browser.close()
    await app.kill()
  }
}

const fillAndEmpty = async (app: App, browser: Browser, origin: string, folder: string) => {
  const acknowledged: Acknowledged[] = []
  const answers: string[] = []
  const must = (name: string, answer: Answer, is: boolean) => {
    if (!is) answers.push(`${name}: ${answer.status} ${answer.headers.location ?? ''}`)
  }
  const add = async (): Promise<Answer> => {
    // Long, so that the log soon needs more room than it has.
    const words = `控え${v7()}${'あ'.repeat(900)}`
    const answer = await browser.send('/case/log/add/save', { form: entry(words) })
    const seq = Number(/#event-(\d+)$/.exec(answer.headers.location ?? '')?.[1])
    if (seq > 0) acknowledged.push({ words, seq })
    else must('a form that is refused', answer, isPlainRefusal(answer))
    return answer
  }
  await browser.send('/start/came/answer', { form: { id: v7(), value: 'call' } })
  for (let at = 0; at < 5; at++) await add()
  const issued = await browser.send('/case/issue/centre-summary', { form: { id: v7() } })
  const paper = `${issued.headers.location}/pdf`
  fill(join(folder, 'ballast'))
  let refused = 0
  for (let [sent, row] = [0, 0]; row < refusedInARow && sent < mostSent; sent++) {
    row = (await add()).status >= 500 ? row + 1 : 0
    refused += row > 0 ? 1 : 0
  }
  for (const path of [
    '/case/entrance/situation',
    '/case/log',
    '/case/log/add',
    '/case/summary',
    '/contacts',
    '/now',
    '/',
  ]) {
    const page = await browser.send(path)
    must(path, page, page.status === 200)
  }
  const printed = await browser.send(paper)
  must('a paper', printed, printed.status === 200 && printed.headers['content-type'] === 'application/pdf')
  const stranger = newBrowser(origin, '192.0.2.2')
  const begun = await stranger.send('/start/came/answer', { form: { id: v7(), value: 'call' } })
  must('a case that is begun', begun, isPlainRefusal(begun))
  stranger.close()
  await pause(1_100)
  const notReady = await browser.send('/api/ready')
  must('/api/ready while it is full', notReady, notReady.status === 503)
  rmSync(join(folder, 'ballast'))
  const emptiedAt = performance.now()
  while ((await add()).status >= 500 && performance.now() - emptiedAt < 20_000) await pause(100)
  const resumedMs = performance.now() - emptiedAt
  await pause(1_100)
  const ready = await browser.send('/api/ready')
  must('/api/ready when there is room', ready, ready.status === 200)
  for (let at = 0; at < 5; at++) await add()
  if (/Starting again/.test(app.said())) answers.push('the server had to start again')
  return { seen: { kept: acknowledged.length, refused, answers, resumedMs }, acknowledged }
}

/** 503, in plain words: what was typed is still there, and whom to call. */
const isPlainRefusal = ({ status, body }: Answer) =>
  status === 503 && body.includes('もどる') && body.includes('tel:110') && body.includes('href="/now"')

const fill = (path: string) => {
  const file = openSync(path, 'w')
  try {
    for (const size of [1 << 20, 1 << 12, 1]) writeAll(file, Buffer.alloc(size))
  } finally {
    closeSync(file)
  }
}

const writeAll = (file: number, bytes: Buffer) => {
  try {
    for (;;) if (writeSync(file, bytes) < bytes.length) return
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
