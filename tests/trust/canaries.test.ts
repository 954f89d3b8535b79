import { expect, test } from 'vitest'
import { canaryCount, found, type Kind, newCanaries, ofEach } from './canaries'

const kinds: readonly Kind[] = ['name', 'phone', 'words', 'file', 'code']

test('there are 200, no two alike', () => {
  const { next, used } = newCanaries()
  const all = kinds.flatMap((kind) => Array.from({ length: ofEach }, () => next(kind)))
  expect(new Set(all).size).toBe(canaryCount)
  expect(used()).toBe(canaryCount)
})

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in an URL': encodeURIComponent,
  'in a form': (text) => new URLSearchParams({ a: text }).toString(),
  'in JSON': (text) => text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`),
  'in hex': (text) => Buffer.from(text).toString('hex'),
  'in base64, at the beginning': (text) => Buffer.from(text).toString('base64'),
  'in base64, one byte in': (text) => Buffer.from(`a${text}b`).toString('base64'),
  'in base64, two bytes in': (text) => Buffer.from(`ab${text}`).toString('base64'),
  'in base64url': (text) => Buffer.from(`~~${text}`).toString('base64url'),
}

test.for(kinds.flatMap((kind) => Object.keys(spellings).map((how) => ({ kind, how }))))(
  'a $kind is found $how',
  ({ kind, how }) => {
    const { next } = newCanaries()
    for (let at = 0; at < 3; at++) {
      const text = spellings[how]?.(next(kind)) ?? ''
      expect(found(Buffer.from(`before ${text} after`))).not.toEqual([])
    }
  },
)

test('what is sealed, or somebody else’s, is not', () => {
  expect(found(Buffer.from('金の鳥がなく 080-7317-1000 KNRZ7'))).toEqual([])
})
