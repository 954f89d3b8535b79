import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from '@/prisma/sqlite'
import { type Settings, SetupError } from './settings'

const keyBytes = 32

type KeyPlace = Pick<Settings, 'dataDir' | 'masterKey'>

/**
 * The key that wraps the keys of cases, 32 bytes: MASTER_KEY, or else DATA_DIR/master.key, which is made when it is
 * absent. Throws SetupError when either is not a key, or when others than its owner may read the file.
 */
export const masterKey = (place: KeyPlace): Buffer => {
  if (place.masterKey !== undefined) return decoded(place.masterKey)
  return read(keyFile(place)) ?? made(place)
}

/** Whether `masterKey` would find a key rather than make a new one. */
export const hasMasterKey = (place: KeyPlace): boolean =>
  place.masterKey !== undefined || existsSync(keyFile(place))

const keyFile = ({ dataDir }: KeyPlace) => join(dataDir, 'master.key')

const decoded = (text: string) => {
  const key = Buffer.from(text, 'base64')
  // Buffer skips what is not base64, so the text has to come back as it was.
  const isBase64 = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
  if (isBase64 && key.length === keyBytes) return key
  throw new SetupError(`MASTER_KEY must be ${keyBytes} bytes in base64 (44 characters)`)
}

const read = (path: string) => {
  const file = openIfThere(path)
  if (file === null) return null
  try {
    const others = fstatSync(file).mode & 0o077
    if (others !== 0 && process.platform !== 'win32') {
      throw new SetupError('DATA_DIR/master.key can be read by others: run chmod 600 on it')
    }
    const key = readFileSync(file)
    if (key.length === keyBytes) return key
    throw new SetupError(`DATA_DIR/master.key must hold exactly ${keyBytes} bytes: restore it from a backup`)
  } finally {
    closeSync(file)
  }
}

const openIfThere = (path: string) => {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw new SetupError('DATA_DIR/master.key cannot be opened by this user')
  }
}

const made = (place: KeyPlace) => {
  mkdirSync(place.dataDir, { recursive: true, mode: 0o700 })
  const key = randomBytes(keyBytes)
  // 'wx' is O_EXCL: a key that another process has just made is never written over.
  const file = openSync(keyFile(place), 'wx', 0o600)
  try {
    writeSync(file, key)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolder(place.dataDir)
  return key
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
