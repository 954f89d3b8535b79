// `npm start`: runs start.ts in a process that keeps little memory that it no longer needs. Node takes what the
// machine has, 690 MB after 5,000 steps; held to this it keeps half of that and is no slower (tests/bench/memory.ts).
// glibc reads its setting before a process begins, so it takes another process; elsewhere the setting does nothing.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { flags, environment } = createRequire(import.meta.url)('./memory.json')

const server = spawn(
  process.execPath,
  [...flags, '--import', 'tsx', join(import.meta.dirname, 'start.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...environment, ...process.env } },
)
// The server takes a signal that the terminal sent to both of us for one.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.once('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
server.once('exit', (code, signal) => {
  process.exitCode = code ?? 1
  if (signal) process.stderr.write(`The server was ended by ${signal}\n`)
})
