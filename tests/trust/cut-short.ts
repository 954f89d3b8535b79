import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './bundled'
import { pause } from './pause'

/** What can be cut short. */
export type Work = 'migrate' | 'retention' | 'rotate' | 'start' | 'fill'

/** A piece of work that may be killed. */
type Working = {
  /** How many lines it has said since it began. */
  readonly lines: () => number
  readonly end: Promise<void>
  readonly kill: () => Promise<void>
}

/** Begins a piece of work on the store of a folder, in a process of its own. `preload` is a planted fault. */
export const begin = async (folder: string, work: Work, preload?: string): Promise<Working> => {
  const faults = preload
    ? ['--import', pathToFileURL(join(import.meta.dirname, 'mutants', preload)).href]
    : []
  const program = await bundled('cut-short-work')
  const child = spawn(process.execPath, [...faults, program, work], {
    env: { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', MASTER_KEY: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const end = once(child, 'close').then(() => {})
  const said = await untilReady(child)
  child.stdin?.write('go\n')
  const kill = () => {
    child.kill('SIGKILL')
    return end
  }
  return { lines: () => said.join('').split('\n').length - 2, end, kill }
}

const untilReady = async (child: ChildProcess) => {
  const said: string[] = []
  const wrong: string[] = []
  child.stdin?.on('error', () => {})
  child.stderr?.setEncoding('utf8').on('data', (text: string) => wrong.push(text))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  while (!said.join('').includes('ready\n')) {
    if (child.exitCode !== null) throw new Error(`it ended before it began:\n${wrong.join('')}`)
    await pause(5)
  }
  return said
}

/** Lets a piece of work run to its end; returns for how many milliseconds it ran. `preload` is a planted fault. */
export const runWhole = async (folder: string, work: Work, preload?: string): Promise<number> => {
  const working = await begin(folder, work, preload)
  const startedAt = performance.now()
  await working.end
  return performance.now() - startedAt
}

/** Does something in a folder that is gone afterwards; `data` in it is there. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'ochitsuite-cut-'))
  try {
    mkdirSync(join(folder, 'data'))
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same in a copy of another folder. */
export const inCopy = <T>(of: string, work: (folder: string) => Promise<T>): Promise<T> =>
  inFolder((folder) => {
    cpSync(of, folder, { recursive: true })
    return work(folder)
  })
