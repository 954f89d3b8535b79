import { expect, test } from 'vitest'
import { derivedKey, keyedHash } from '@/lib/access/derived-key'
import {
  type CookiePlace,
  endedSealedCookie,
  readSealedCookie,
  sealedCookieHeader,
} from '@/lib/access/sealed-cookie'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const place: CookiePlace = { name: 'words', path: '/case/keys', seconds: 60 }
const value = { words: ['さくら', 'うま'] }
const http = new Request('http://localhost')

const header = (request = http) => sealedCookieHeader(masterKey, place, value, request, now)
const sent = () => header().slice('words='.length).split(';')[0] ?? ''
const read = (cookie: string | undefined, at = now, from = place, ...keys: Uint8Array[]) =>
  readSealedCookie(keys.length > 0 ? keys : [masterKey], from, cookie, at)

test('what was put in comes out, for as long as it lasts', () => {
  expect(read(sent())).toEqual(value)
  expect(read(sent(), later(59))).toEqual(value)
  expect(read(sent(), later(60))).toBeNull()
})

test('it is sealed, sent to one path alone, and kept from scripts', () => {
  expect(header()).toMatch(/^words=[\w-]+; Path=\/case\/keys; Max-Age=60; HttpOnly; SameSite=Lax$/)
  expect(Buffer.from(sent(), 'base64url').includes('さくら')).toBe(false)
  const https = new Request('http://localhost', { headers: { 'x-forwarded-proto': 'https' } })
  expect(header(https)).toMatch(/; Secure$/)
  expect(endedSealedCookie(place)).toBe('words=; Path=/case/keys; Max-Age=0; HttpOnly; SameSite=Lax')
})

test('nothing else opens', () => {
  expect(read(undefined)).toBeNull()
  expect(read('')).toBeNull()
  expect(read('abc')).toBeNull()
  expect(read(`${sent().slice(0, -2)}AA`)).toBeNull()
  expect(read(sent(), now, { ...place, name: 'resume' })).toBeNull()
  expect(read(sent(), now, place, new Uint8Array(32).fill(2))).toBeNull()
})

test('while keys are changed, what another node sealed under its first key opens under any of ours', () => {
  const next = new Uint8Array(32).fill(2)
  expect(read(sent(), now, place, next, masterKey)).toEqual(value)
  expect(read(sent(), later(60), place, next, masterKey)).toBeNull()
  expect(read(sent(), now, place, next)).toBeNull()
})

test('a key for one purpose is no key for another, and not the master key', () => {
  const [one, other] = [derivedKey(masterKey, 'one'), derivedKey(masterKey, 'other')]
  expect(one).toHaveLength(32)
  expect(one).not.toEqual(other)
  expect(one).not.toEqual(masterKey)
  expect(keyedHash(masterKey, 'one', 'x')).toBe(keyedHash(masterKey, 'one', 'x'))
  expect(keyedHash(masterKey, 'one', 'x')).not.toBe(keyedHash(masterKey, 'other', 'x'))
})
