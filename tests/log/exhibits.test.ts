import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/log/events'
import { bytesOf, caseEvidenceBytes, exhibitsOf, obstacleTo, withContent } from '@/lib/log/exhibits'
import { idOf, logOf, note } from './an-event'

const sha = (name: string) => name.repeat(64).slice(0, 64)

const file = (name: string, bytes = 10): Entry => ({
  kind: 'evidence',
  body: {
    file: idOf(name),
    sha256: sha(name),
    bytes,
    type: 'image/png',
    name: `${name}.png`,
    caption: name,
    proves: null,
  },
})
const removed = (name: string): Entry => ({ kind: 'removed', body: { file: idOf(name) } })

const told = (...entries: Entry[]) =>
  exhibitsOf(logOf(...entries)).map(
    ({ number, caption, isRemoved }) => `${number}${caption}${isRemoved ? '-' : ''}`,
  )

describe('the files of a log', () => {
  test.for<[string, Entry[], string[]]>([
    ['none', [note('a')], []],
    ['by the order of adding', [file('a'), note('x'), file('b')], ['1a', '2b']],
    ['a removed one keeps its number', [file('a'), removed('a'), file('b')], ['1a-', '2b']],
    ['added again: a new number', [file('a'), removed('a'), file('c')], ['1a-', '2c']],
    ['removed before it was there is nothing', [removed('z'), file('a')], ['1a']],
  ])('%s', ([, entries, expected]) => {
    expect(told(...entries)).toEqual(expected)
  })

  test('removed ones take no room and hide no new one', () => {
    const exhibits = exhibitsOf(logOf(file('a', 5), file('b', 7), removed('a')))
    expect(bytesOf(exhibits)).toBe(7)
    expect(withContent(exhibits, sha('a'))).toBeUndefined()
    expect(withContent(exhibits, sha('b'))?.number).toBe(2)
  })
})

test.for<[string, Entry[], number, ReturnType<typeof obstacleTo>]>([
  ['an empty log', [], 10, null],
  ['the same content', [file('n')], 10, 'same'],
  ['the same content, removed', [file('n'), removed('n')], 10, null],
  ['exactly full', [file('a', caseEvidenceBytes - 10)], 10, null],
  ['a byte too many', [file('a', caseEvidenceBytes - 10)], 11, 'full'],
  ['room again', [file('a', caseEvidenceBytes - 10), removed('a')], 11, null],
])('what keeps a file out: %s', ([, entries, bytes, expected]) => {
  expect(obstacleTo(logOf(...entries), { sha256: sha('n'), bytes })).toBe(expected)
})
