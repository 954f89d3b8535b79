import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from './bundled'
import type { Figure } from './figures'

/** Whether this machine can look over the shoulder of a process. */
export const hasStrace = (): boolean => spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** The line of a check that this machine cannot run. In CI that is a fault: it brings its tools (ensure-tools.ts). */
export const notRun = (figure: string, what: string): Figure => ({
  figure,
  target: 'run',
  measured: `not run: no ${what}`,
  holds: process.env.CI !== 'true',
})

/** An empty folder, in memory where that is possible: what is thousands of times written and synced is no disk here. */
export const quickFolder = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ochitsuite-trust-'))

/** How to run store-writer.ts: its words, what strace is told, and a fault that is planted in it. */
type Traced = {
  readonly options: readonly string[]
  readonly words: readonly string[]
  readonly preload?: string
  /** A file for its standard output; without one that is returned. */
  readonly out?: string
}

/**
 * Runs store-writer.ts under strace, with all of its threads and stopped only at the calls that are asked for; at most
 * a minute. How it ended and every line it said.
 */
export const runTraced = async ({
  options,
  words,
  preload,
  out,
}: Traced): Promise<{ code: number; said: string }> => {
  const program = await bundled('store-writer')
  const planted = preload ? ['--import', pathToFileURL(join(import.meta.dirname, preload)).href] : []
  const output = out ? openSync(out, 'w') : null
  const child = spawn(
    'strace',
    ['-f', '--seccomp-bpf', ...options, process.execPath, ...planted, program, ...words],
    { stdio: ['ignore', output ?? 'pipe', 'pipe'], timeout: 60_000 },
  )
  if (output !== null) closeSync(output)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, said })))
}
