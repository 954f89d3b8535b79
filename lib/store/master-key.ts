import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeFolder, syncFolder } from '@/prisma/sqlite'
import { keyIdOf } from './seal'
import { type Settings, SetupError } from './settings'

const keyBytes = 32

type KeyPlace = Pick<Settings, 'dataDir' | 'masterKey'>

/**
 * The key that wraps the keys of cases, 32 bytes: MASTER_KEY, or else DATA_DIR/master.key, which is made when it is
 * absent. Throws SetupError when either is not a key, or when others than its owner may read the file.
 */
export const masterKey = (place: KeyPlace): Buffer => {
  if (place.masterKey !== undefined) return decoded('MASTER_KEY', place.masterKey)
  return read(place.dataDir, 'master.key') ?? made(place.dataDir)
}

/** `masterKey` and, while a rotation is not finished, the keys from before it. Throws what `masterKey` throws. */
export const masterKeys = (place: KeyPlace & Pick<Settings, 'previousMasterKey'>): Buffer[] => {
  const key = masterKey(place)
  const { masterKey: given, previousMasterKey: previous } = place
  if (given === undefined) return [key, ...oldKeys(place.dataDir, key)]
  return previous === undefined ? [key] : [key, decoded('MASTER_KEY_PREVIOUS', previous)]
}

/** Whether `masterKey` would find a key rather than make a new one. */
export const hasMasterKey = (place: KeyPlace): boolean =>
  place.masterKey !== undefined || existsSync(join(place.dataDir, 'master.key'))

/**
 * Puts a new key into DATA_DIR/master.key and keeps the old one beside it, named after its id; does nothing while
 * an earlier rotation is not finished. Cut short anywhere, or run twice at once, it goes on with the same new key:
 * no key is ever replaced before it lies safe.
 */
export const renewKeyFile = (dataDir: string): void => {
  const key = read(dataDir, 'master.key')
  if (!key) throw new SetupError('There is no DATA_DIR/master.key to rotate: start the server first')
  if (oldKeys(dataDir, key).length > 0) return
  writeOnce(dataDir, `master.key.${keyIdOf(key)}`, key)
  writeOnce(dataDir, 'master.key.next', randomBytes(keyBytes))
  try {
    renameSync(join(dataDir, 'master.key.next'), join(dataDir, 'master.key'))
  } catch (error) {
    // Another run was faster.
    if (!isCode(error, 'ENOENT')) throw error
  }
  syncFolder(dataDir)
}

/** Deletes the files of keys under which nothing is wrapped any more. */
export const dropKeyFiles = (dataDir: string, keys: readonly Uint8Array[]): void => {
  for (const key of keys) rmSync(join(dataDir, `master.key.${keyIdOf(key)}`), { force: true })
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(aside)) rmSync(join(dataDir, name), { force: true })
  }
  syncFolder(dataDir)
}

const oldKeys = (dataDir: string, key: Buffer): Buffer[] =>
  readdirSync(dataDir)
    .filter((name) => /^master\.key\.[0-9a-f]{16}$/.test(name) && !name.endsWith(keyIdOf(key)))
    .flatMap((name) => read(dataDir, name) ?? [])

const decoded = (name: string, text: string) => {
  const key = Buffer.from(text, 'base64')
  // Buffer skips what is not base64, so the text has to come back as it was.
  const isBase64 = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
  if (isBase64 && key.length === keyBytes) return key
  throw new SetupError(`${name} must be ${keyBytes} bytes in base64 (44 characters)`)
}

const read = (dataDir: string, name: string) => {
  const file = openIfThere(dataDir, name)
  if (file === null) return null
  try {
    const others = fstatSync(file).mode & 0o077
    if (others !== 0 && process.platform !== 'win32') {
      throw new SetupError(`DATA_DIR/${name} can be read by others: run chmod 600 on it`)
    }
    const key = readFileSync(file)
    if (key.length === keyBytes) return key
    throw new SetupError(`DATA_DIR/${name} must hold exactly ${keyBytes} bytes: restore it from a backup`)
  } finally {
    closeSync(file)
  }
}

const openIfThere = (dataDir: string, name: string) => {
  try {
    return openSync(join(dataDir, name), 'r')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw new SetupError(`DATA_DIR/${name} cannot be opened by this user`)
  }
}

// By way of a file aside: a power cut in the middle of the first start would else leave a key that is no key.
const made = (dataDir: string) => {
  makeFolder(dataDir)
  writeOnce(dataDir, 'master.key', randomBytes(keyBytes))
  // Another process may have been faster.
  const key = read(dataDir, 'master.key')
  if (!key) throw new SetupError('DATA_DIR/master.key was taken away while it was made')
  return key
}

const write = (path: string, key: Uint8Array) => {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, key)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const aside = 'master.key.aside-'

/** Writes a file wholly or not at all, unless there is one of that name. */
const writeOnce = (dataDir: string, name: string, key: Uint8Array) => {
  const path = join(dataDir, aside + randomBytes(8).toString('hex'))
  write(path, key)
  try {
    linkSync(path, join(dataDir, name))
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(path, { force: true })
  }
  syncFolder(dataDir)
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
