import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasMasterKey, masterKey } from '@/lib/store/master-key'
import { temporaryFolder } from '../store/temporary-store'

let folder: string
let file: string
const place = (value?: string) => ({ dataDir: join(folder, 'data'), masterKey: value })

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'data/master.key')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a first start makes a key that only its owner can read, and keeps it', () => {
  expect(hasMasterKey(place())).toBe(false)
  const key = masterKey(place())
  expect(key).toHaveLength(32)
  expect(readFileSync(file).equals(key)).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
  expect(hasMasterKey(place())).toBe(true)
  expect(masterKey(place()).equals(key)).toBe(true)
})

test('MASTER_KEY goes before the file and makes none', () => {
  const key = Buffer.alloc(32, 7)
  expect(masterKey(place(key.toString('base64'))).equals(key)).toBe(true)
  expect(hasMasterKey({ dataDir: folder, masterKey: 'x' })).toBe(true)
  expect(hasMasterKey(place())).toBe(false)
})

test.for([
  ['too short', Buffer.alloc(31, 7).toString('base64')],
  ['too long', Buffer.alloc(33, 7).toString('base64')],
  ['hex', Buffer.alloc(32, 7).toString('hex')],
  [
    'with other signs in it',
    Buffer.alloc(32, 7)
      .toString('base64')
      .replace(/^.{20}/, '$&!!'),
  ],
  ['a sentence', 'a secret sentence of quite some length'],
] as const)('a MASTER_KEY that is %s is refused without being shown', ([, value]) => {
  expect(() => masterKey(place(value))).toThrow(/^MASTER_KEY must be 32 bytes in base64/)
  expect(() => masterKey(place(value))).not.toThrow(value)
})

test.for([0o640, 0o604, 0o620])('a key file with mode %o is refused', (mode) => {
  masterKey(place())
  chmodSync(file, mode)
  expect(() => masterKey(place())).toThrow('chmod 600')
})

test.for([0, 31, 33])('a key file of %i bytes is refused and left alone', (length) => {
  masterKey(place())
  writeFileSync(file, Buffer.alloc(length))
  expect(() => masterKey(place())).toThrow('exactly 32 bytes')
  expect(readFileSync(file)).toHaveLength(length)
})
