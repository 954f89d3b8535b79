import { describe, expect, test } from 'vitest'
import { bodyHashOf, GENESIS, hashOf, type Row, verifyChain } from '@/lib/log/chain'
import { answered, did, logOf, note, seen } from './an-event'

const salt = new Uint8Array(32).fill(7)
const caseId = 'c'

const chained = (rows: readonly Omit<Row, 'hash'>[]): Row[] => {
  const done: Row[] = []
  for (const row of rows) done.push({ ...row, hash: hashOf(done.at(-1)?.hash ?? GENESIS, row) })
  return done
}

const rows = chained(
  logOf(answered('channel', 'call'), seen('settle'), did('call-188'), note('○○店と言った')).map(
    ({ body, ...columns }) => ({ ...columns, caseId, bodyHash: bodyHashOf(salt, body) }),
  ),
)
const [first, second, third, fourth] = rows as [Row, Row, Row, Row]

test('a whole chain says its head', () => {
  expect(verifyChain(rows)).toEqual({ whole: true, head: fourth.hash })
  expect(verifyChain(rows.slice(0, 2))).toEqual({ whole: true, head: second.hash })
  expect(verifyChain([])).toEqual({ whole: true, head: GENESIS })
})

/*
 *    GENESIS ◀── 1 ◀── 2 ◀── 3 ◀── 4          every hash is over the one before
 */
describe('what was done to a chain, and where it shows', () => {
  const renumbered = (list: readonly Row[]) => list.map((row, at) => ({ ...row, seq: at + 1 }))

  test.for<[string, readonly Row[], number]>([
    ['an event was changed', [first, { ...second, kind: 'asked' }, third, fourth], 2],
    ['two were swapped', [first, third, second, fourth], 2],
    ['two were swapped and renumbered', renumbered([first, third, second, fourth]), 2],
    ['one was dropped', [first, third, fourth], 2],
    ['one was dropped and the rest renumbered', renumbered([first, third, fourth]), 2],
    ['the first was dropped', renumbered([second, third, fourth]), 1],
    ['one was put in', renumbered([first, second, second, third, fourth]), 3],
    ['one was put in front', renumbered([fourth, first, second, third]), 1],
    ['one was put behind', [...rows, { ...fourth, seq: 5, id: 'x' }], 5],
    ['a hash was changed', [first, second, { ...third, hash: GENESIS }, fourth], 3],
    ['one was changed and hashed anew', [first, rehashed(second, { kind: 'asked' }), third, fourth], 3],
    ['numbered from 2', chained([{ ...first, seq: 2 }]), 1],
    ['a number left out, all hashed anew', chained([first, second, { ...third, seq: 4 }]), 3],
  ])('%s', ([, changed, seq]) => expect(verifyChain(changed)).toEqual({ whole: false, seq }))

  // A chain alone cannot tell that its end is missing: the head is printed on every paper for that.
  test('the end cut off leaves another head', () => {
    expect(verifyChain(rows.slice(0, 3))).not.toEqual(verifyChain(rows))
  })

  const change: { [Column in keyof Omit<Row, 'hash'>]: Row[Column] } = {
    caseId: 'd',
    seq: 9,
    id: 'other',
    actorRole: 'helper',
    kind: 'note',
    channel: 'call',
    occurredAt: '2026-11-21T01:02:03.005Z',
    precision: 'minute',
    recordedAt: '2026-11-21T01:03:01.001Z',
    basis: 'recording',
    bodyHash: GENESIS,
  }
  test.for(Object.keys(change) as (keyof typeof change)[])('every column counts: %s', (column) => {
    const changed = [first, { ...second, [column]: change[column] }, third, fourth]
    expect(verifyChain(changed)).toEqual({ whole: false, seq: 2 })
  })

  test('a known time is not an unknown one', () => {
    expect(hashOf(GENESIS, { ...first, occurredAt: null })).not.toBe(first.hash)
  })
})

const rehashed = (row: Row, change: Partial<Row>): Row => {
  const changed = { ...row, ...change }
  return { ...changed, hash: hashOf(first.hash, changed) }
}

describe('the hash of a body', () => {
  const body = note('○○店と言った').body

  test('cannot be guessed without the salt', () => {
    expect(bodyHashOf(salt, body)).toBe(bodyHashOf(salt, body))
    expect(bodyHashOf(new Uint8Array(32), body)).not.toBe(bodyHashOf(salt, body))
    expect(bodyHashOf(new Uint8Array(), body)).not.toBe(bodyHashOf(salt, body))
  })

  test('changes with a single character, not with the order of keys', () => {
    expect(bodyHashOf(salt, note('○○店と言つた').body)).not.toBe(bodyHashOf(salt, body))
    const one = {
      task: 't',
      outcome: 'later',
      withWhom: null,
      number: null,
      callbackOn: null,
      callbackTime: null,
    } as const
    const other = {
      callbackOn: null,
      callbackTime: null,
      number: null,
      withWhom: null,
      outcome: 'later',
      task: 't',
    } as const
    expect(bodyHashOf(salt, one)).toBe(bodyHashOf(salt, other))
  })
})
