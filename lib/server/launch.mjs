// `npm start`: runs start.ts, as it was built or from its source, in a process that keeps little memory that it no
// longer needs. Node takes what the machine has, 690 MB after 5,000 steps; held to this it keeps half of that and is no
// slower (tests/bench/memory.ts). glibc reads its setting before a process begins, so it takes another process;
// elsewhere the setting does nothing. That process also starts the server again when its store failed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { flags, environment } = createRequire(import.meta.url)('./memory.json')

/** start.ts ends with it when its store failed, or cannot be opened just now. */
const again = 75

/** start-built.ts ends with it when the build is not of the sources that lie here. */
const stale = 76

const built = join(import.meta.dirname, '../../.next/start/start-built.mjs')
// As tsx does it: the frames of an error name lines of the sources.
const fromBuild = ['--enable-source-maps', built]
const fromSources = ['--import', 'tsx', join(import.meta.dirname, 'start.ts')]

/** Milliseconds before it is started again: soon after one that ran, later and later while it does not come up. */
const [soonMs, latestMs, upMs] = [500, 30_000, 10_000]

let waitMs = soonMs
let server = null
let ended = false
let waiting = null

const launch = (program = existsSync(built) ? fromBuild : fromSources) => {
  const startedAt = performance.now()
  server = spawn(process.execPath, [...flags, ...program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...environment, ...process.env },
  })
  server.once('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
  server.once('exit', (code, signal) => {
    if (code === stale && !ended) return launch(fromSources)
    if (code === again && !ended) return launchLater(performance.now() - startedAt)
    process.exitCode = code ?? 1
    if (signal) process.stderr.write(`The server was ended by ${signal}\n`)
  })
}

const launchLater = (ranMs) => {
  if (ranMs > upMs) waitMs = soonMs
  waiting = setTimeout(launch, waitMs)
  waitMs = Math.min(latestMs, waitMs * 2)
}

// The server takes a signal that the terminal sent to both of us for one.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    ended = true
    clearTimeout(waiting)
    server.kill(signal)
  })
}
launch()
