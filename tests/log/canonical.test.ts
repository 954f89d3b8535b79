import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, sha256 } from '@/lib/log/canonical'

test.for([
  ['keys in order', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  ['no blanks', [1, 2], '[1,2]'],
  ['Japanese as it is', { 名: '○○店' }, '{"名":"○○店"}'],
  ['a field that is not there', { a: undefined, b: 1 }, '{"b":1}'],
  ['1.0 is 1', 1.0, '1'],
  ['-0 is 0', -0, '0'],
  ['nothing known', null, 'null'],
] as const)('%s', ([, value, text]) => expect(canonical(value)).toBe(text))

test.for([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY]])('%o has no text', ([value]) => {
  expect(() => canonical(value)).toThrow()
})

test('the order of keys never matters, and the text says the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonical(reversed)).toBe(canonical(value))
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
    }),
  )
})

describe('SHA-256', () => {
  test('a known one', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('parts are one after the other, as text or bytes', () => {
    expect(sha256('a', Buffer.from('bc'))).toBe(sha256('abc'))
  })
})
