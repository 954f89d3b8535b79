import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { freePort, isReady, startApp, storeUrl } from './app-process'
import { type Answer, type Browser, newBrowser } from './browser'
import { type Kept, readKept } from './kept'
import { newFolder } from './killed'
import { pause } from './pause'
import { listenerOn } from './sockets'
import { type Acknowledged, entry } from './writer'

/** What came of a served app whose disk refused something now and then. */
export type ServedErrors = Kept & {
  readonly acknowledged: number
  readonly refused: number
  /** Times that it started again by itself. */
  readonly again: number
  /** Answers that are other than they have to be, and forms taken by a process whose write had failed. */
  readonly answers: readonly string[]
}

/** One call that the disk refuses: which one from now on. */
export type Refusal = { readonly call: string; readonly error: string; readonly number: number }

const longestMs = 20_000

/** People write to a real `npm start` while its disk refuses one call after the other. */
export const servedErrors = async (refusals: readonly Refusal[], preload?: string): Promise<ServedErrors> => {
  const [folder, port] = [newFolder(), await freePort()]
  const app = startApp({ folder, port, ...(preload ? { preload } : {}) })
  const browser = newBrowser(`http://127.0.0.1:${port}`, '192.0.2.1')
  const acknowledged: Acknowledged[] = []
  const answers: string[] = []
  const starts = () => app.said().split('Starting again').length - 1
  let refused = 0
  try {
    await app.ready()
    await browser.send('/start/came/answer', { form: { id: v7(), value: 'call' } })
    for (const refusal of refusals) {
      const before = starts()
      const strace = await attached(port, folder, refusal)
      const last = await untilRefusedAndTaken(browser, acknowledged, answers)
      refused += last.refused
      const mustStart = refusal.error === 'EIO'
      if (mustStart && starts() === before) answers.push(`${nameOf(refusal)}: went on without a new start`)
      if (last.refused === 0) answers.push(`${nameOf(refusal)}: nothing was refused`)
      strace.kill('SIGTERM')
    }
    await app.stop()
    return {
      ...(await readKept(folder, acknowledged)),
      acknowledged: acknowledged.length,
      refused,
      again: starts(),
      answers,
    }
  } finally {
    browser.close()
    await app.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const nameOf = ({ call, error, number }: Refusal) => `${call} ${error} ${number}`

/** How long to try to get hold of the server: one that failed soon after its start waits longer with every new one. */
const longestAttachMs = 90_000

const attached = async (port: number, folder: string, { call, error, number }: Refusal) => {
  const log = `${storeUrl(folder).slice('file:'.length)}-wal`
  const words = ['-f', '-o', join(folder, 'trace'), '-P', log, '-e', `trace=${call}`]
  const inject = `inject=${call}:error=${error}:when=${number}`
  for (const until = performance.now() + longestAttachMs; performance.now() < until; await pause(500)) {
    const pid = listenerOn(port)
    // One that is still starting writes too: what is refused then ends it, and the next one is not traced.
    if (pid === null || !(await isReady(port))) continue
    const strace = spawn('strace', [...words, '-e', inject, '-p', String(pid)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    // It says so once it is attached.
    const said = await Promise.race([once(strace.stderr, 'data'), pause(3_000)])
    if (String(said).includes('attached') && listenerOn(port) === pid) return strace
    strace.kill('SIGTERM')
  }
  throw new Error('strace does not get hold of the server')
}

/** Sends forms until one was refused and a later one is taken, or the time is up. */
const untilRefusedAndTaken = async (browser: Browser, acknowledged: Acknowledged[], answers: string[]) => {
  const startedAt = performance.now()
  let [refused, form] = [0, entry(`控え${v7()}`)]
  while (performance.now() - startedAt < longestMs) {
    const answer = await browser.send('/case/log/add/save', { form }).catch(() => null)
    const seq = Number(/#event-(\d+)$/.exec(answer?.headers.location ?? '')?.[1])
    if (seq > 0) {
      acknowledged.push({ words: form.words, seq })
      form = entry(`控え${v7()}`)
      if (refused > 0) break
    } else {
      refused += answer ? 1 : 0
      if (answer && !isUnavailable(answer)) answers.push(`${answer.status} ${answer.headers.location ?? ''}`)
      await pause(100)
    }
  }
  return { refused }
}

/** 503 in plain words: of trouble, or of a server that is just stopping or starting. */
const isUnavailable = ({ status, body }: Answer) => status === 503 && body.includes('110')
