import { describe, expect, test } from 'vitest'
import { newId, newSecret, sealTap } from '@/components/call/seal-tap'
import { tapBox } from '@/lib/access/tap-box'

const box = tapBox(new Uint8Array(32).fill(1))
const other = tapBox(new Uint8Array(32).fill(2))
const [call, id] = [newSecret(), newId(Date.now())]
const says = { tap: 'hurry', at: '2026-11-26T10:00:00+09:00' }
const sealed = () => sealTap(box.publicKey, call, id, says)

const flipped = (text: string, at: number) => {
  const bytes = Buffer.from(text, 'base64url')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64url')
}

test('what the browser seals, the server opens', async () => {
  expect(JSON.parse(box.open(await sealed(), call) ?? 'null')).toEqual(says)
})

test('nothing of a tap can be read, and no two look alike', async () => {
  const [one, another] = [await sealed(), await sealed()]
  expect(one.box).not.toBe(another.box)
  expect(Buffer.from(one.box, 'base64url').toString('latin1')).not.toContain('hurry')
})

describe('nobody else opens it', () => {
  test('another case, even when the tap says that it is meant', async () => {
    const tap = await sealed()
    expect(other.open(tap, call)).toBeNull()
    expect(other.open({ ...tap, to: other.publicKey }, call)).toBeNull()
  })

  test('another call, and under another id', async () => {
    const tap = await sealed()
    expect(box.open(tap, newSecret())).toBeNull()
    expect(box.open({ ...tap, id: newId(Date.now()) }, call)).toBeNull()
  })

  test('with any byte changed', async () => {
    const tap = await sealed()
    const { length } = Buffer.from(tap.box, 'base64url')
    for (let at = 0; at < length; at++) {
      expect(box.open({ ...tap, box: flipped(tap.box, at) }, call), `byte ${at}`).toBeNull()
    }
  })

  test.for(['', 'AAAA', 'x'.repeat(500)])('what is no box: %s', (broken) => {
    expect(box.open({ id, to: box.publicKey, box: broken }, call)).toBeNull()
  })
})

test('the same secret has the same key, another one another', () => {
  expect(tapBox(new Uint8Array(32).fill(1)).publicKey).toBe(box.publicKey)
  expect(other.publicKey).not.toBe(box.publicKey)
  expect(Buffer.from(box.publicKey, 'base64url')).toHaveLength(65)
})

test('ids are UUIDs of version 7 that say when they were made', () => {
  const made = newId(Date.parse('2026-11-26T01:02:03.004Z'))
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(made.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-26T01:02:03.004Z'))
})
