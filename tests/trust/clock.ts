import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How far the clock stands from the right time, as libfaketime writes it. */
export type Jump = '+0d' | '+400d' | '-400d' | '+1h' | '-1h'

/** A clock for a server: it can be moved while the server runs. */
export type MovedClock = {
  readonly move: (jump: Jump) => void
  /** What a server needs that goes by it, with other files to load first. */
  readonly env: (preload?: string) => Readonly<Record<string, string>>
  /** By which means. */
  readonly how: string
}

/** Where Debian and others put libfaketime, by the machine's name. */
const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib']

const library = (): string | null => {
  const places = folders.flatMap((folder) =>
    existsSync(folder) ? [folder, ...readdirSync(folder).map((name) => join(folder, name))] : [],
  )
  const files = places.map((place) => join(place, 'faketime/libfaketimeMT.so.1'))
  return files.find((file) => existsSync(file)) ?? null
}

/** Whether libfaketime is installed. */
export const hasFaketime = (): boolean => library() !== null

/** A clock in a folder: libfaketime where it is installed, else a file that moves `Date` alone. */
export const movedClock = (folder: string): MovedClock => {
  const file = join(folder, 'clock')
  const move = (jump: Jump) => writeFileSync(file, `${jump}\n`)
  move('+0d')
  const lib = library()
  const options = (...names: readonly string[]) =>
    names.map((name) => `--import ${pathToFileURL(join(import.meta.dirname, name)).href}`).join(' ')
  if (!lib) {
    const env = (preload?: string) => ({
      MOVED_CLOCK: file,
      NODE_OPTIONS: options('moved-clock.mjs', ...(preload ? [preload] : [])),
    })
    return { move, env, how: 'Date moved by a file that is loaded first (no libfaketime)' }
  }
  const env = (preload?: string) => ({
    LD_PRELOAD: lib,
    FAKETIME_TIMESTAMP_FILE: file,
    // Read at every look, so that a jump is there at once.
    FAKETIME_NO_CACHE: '1',
    // What only counts goes on: a wall clock that is set moves no timer.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
    ...(preload ? { NODE_OPTIONS: options(preload) } : {}),
  })
  return { move, env, how: 'libfaketime' }
}
