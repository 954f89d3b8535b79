import { describe, expect, test } from 'vitest'
import { newCaseKey, seal, sealJson, unseal, unsealJson, unwrapCaseKey } from '@/lib/store/seal'

const key = new Uint8Array(32).fill(1)
const other = new Uint8Array(32).fill(2)
const plain = Buffer.from('レンタルショップ○○店')

const flipped = (sealed: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(sealed)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

test('what was sealed opens again, with its key and its place', () => {
  expect(unseal(key, seal(key, plain, 'here'), 'here')).toEqual(plain)
  expect(unsealJson(key, sealJson(key, { words: ['○○店', null] }, 'here'), 'here')).toEqual({
    words: ['○○店', null],
  })
})

describe('it stays shut', () => {
  const sealed = seal(key, plain, 'here')
  test.for<[string, () => unknown]>([
    ['under another key', () => unseal(other, sealed, 'here')],
    ['at another place', () => unseal(key, sealed, 'there')],
    ['with a byte of its iv changed', () => unseal(key, flipped(sealed, 0), 'here')],
    ['with a byte of its tag changed', () => unseal(key, flipped(sealed, 12), 'here')],
    ['with a byte of its text changed', () => unseal(key, flipped(sealed, sealed.length - 1), 'here')],
    ['cut short', () => unseal(key, sealed.subarray(0, -1), 'here')],
    ['cut short to a piece of its tag', () => unseal(key, sealed.subarray(0, 20), 'here')],
    ['empty', () => unseal(key, new Uint8Array(), 'here')],
  ])('%s', ([, open]) => expect(open).toThrow())
})

test('the same text is sealed differently each time, and never shows', () => {
  const [one, two] = [seal(key, plain, 'here'), seal(key, plain, 'here')]
  expect(one).not.toEqual(two)
  expect(Buffer.from(one).includes(plain)).toBe(false)
  expect(one.length).toBe(plain.length + 12 + 16)
})

describe('the key of a case', () => {
  const { key: caseKey, wrappedKey: wrapped } = newCaseKey(key, 'case 1')

  test('is 32 random bytes, wrapped under the master key for its case', () => {
    expect(caseKey).toHaveLength(32)
    expect(newCaseKey(key, 'case 1').key).not.toEqual(caseKey)
    expect(unwrapCaseKey(key, wrapped, 'case 1')).toEqual(caseKey)
    expect(Buffer.from(wrapped).includes(caseKey)).toBe(false)
  })

  test('opens with no other master key, and for no other case', () => {
    expect(() => unwrapCaseKey(other, wrapped, 'case 1')).toThrow()
    expect(() => unwrapCaseKey(key, wrapped, 'case 2')).toThrow()
  })
})
