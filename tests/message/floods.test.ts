import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkMessage } from '@/lib/message/check'
import { floodsOf } from './floods'

// An expression that goes back and forth would take hours on these; the time itself is for `npm run bench`.
test.for(floodsOf(64 * 1024))('64 KiB of $name come to an end', ({ text }) => {
  expect(checkMessage(text, 'sms').score).toBeGreaterThanOrEqual(0)
})

const room = join(import.meta.dirname, '../../lib/message')

/** A repetition without an end around or beside another one: what goes back and forth. */
const openInside = /\((?:[^()\\]|\\.)*(?:[+*]|\{\d+,\})(?:[^()\\]|\\.)*\)(?:[+*]|\{\d*,?\d*\})/

test('no expression of the room repeats a repetition without an end', () => {
  const files = readdirSync(room).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(15)
  const expressions = files.flatMap((name) =>
    [
      ...readFileSync(join(room, name), 'utf8').matchAll(
        /\/(?![/*])(?:[^/\\\n]|\\.)+\/[dgimsuy]*(?=[.,;)\s])/g,
      ),
    ].map(([words]) => `${name}: ${words}`),
  )
  expect(expressions.length).toBeGreaterThan(20)
  expect(expressions.filter((one) => openInside.test(one))).toEqual([])
  expect('a: /(a+b)*/u').toMatch(openInside)
})
