import { randomUUID } from 'node:crypto'
import type { Row } from '@/lib/log/chain'
import { hashedAnew, type LoadedCase } from './loaded-case'

/** Draws a whole number below `most`. */
export type Draw = (most: number) => number

type Statement = readonly [sql: string, ...given: unknown[]]

/**
 * A change in a store: its statements, and where it has to be found: in one of these cases, at one of these events.
 * `null` is a place that is about the whole case.
 */
export type Change = {
  readonly sql: readonly Statement[]
  readonly cases: readonly string[]
  readonly seqs: readonly (number | null)[]
}

/** What a change is made of: a case, another one, and an event of the first that is not its last one. */
export type Target = {
  readonly own: LoadedCase
  readonly other: LoadedCase
  readonly seq: number
  readonly draw: Draw
}

const at = 'WHERE "caseId" = ? AND "seq" = ?'
const whole = 'WHERE "caseId" = ?'
const from = 'WHERE "caseId" = ? AND "seq" >= ?'

const found = ({ own }: Target, seqs: Change['seqs'], ...sql: Statement[]): Change => ({
  sql,
  cases: [own.caseId],
  seqs,
})

const bitFlipped = (bytes: Uint8Array, bits: number, draw: Draw): Buffer => {
  const flipped = Buffer.from(bytes)
  const place = draw(flipped.length)
  flipped[place] = (flipped[place] ?? 0) ^ (1 << draw(bits))
  return flipped
}

const setColumn = ({ own, seq }: Target, name: string, value: unknown): Statement => {
  const given = value instanceof Uint8Array ? 'CAST(? AS TEXT)' : '?'
  return [`UPDATE "Event" SET "${name}" = ${given} ${at}`, value, own.caseId, seq]
}

const setRow = ({ caseId }: LoadedCase, row: Row): Statement => [
  `UPDATE "Event" SET "kind" = ?, "basis" = ?, "bodyHash" = ?, "hash" = ? ${at}`,
  ...[row.kind, row.basis, row.bodyHash, row.hash, caseId, row.seq],
]

const remove = (table: 'Event' | 'EventBody', { own, seq }: Target): Statement => [
  `DELETE FROM "${table}" ${at}`,
  own.caseId,
  seq,
]

const insertLike = (table: 'Event' | 'EventBody', target: Target, to: string, seq: number): Statement => {
  const more = table === 'Event' ? otherColumns : ['"sealed"']
  const names = more.join(', ')
  const selected = more.map((name) => (name === '"id"' ? `'${randomUUID()}'` : name)).join(', ')
  return [
    `INSERT INTO "${table}" ("caseId", "seq", ${names}) SELECT ?, ?, ${selected} FROM "${table}" ${at}`,
    ...[to, seq, target.own.caseId, target.seq],
  ]
}

const otherColumns = 'id actorRole kind channel occurredAt precision recordedAt basis bodyHash hash'
  .split(' ')
  .map((name) => `"${name}"`)

const texts = ['id', 'actorRole', 'kind', 'channel', 'precision', 'basis', 'bodyHash', 'hash'] as const
const times = ['occurredAt', 'recordedAt'] as const
const columns = [...texts, ...times, 'seq'] as const

/** A change of each kind. What somebody makes who may write every byte and has not the master key. */
export const storeChanges: Readonly<Record<string, (target: Target) => Change>> = {
  'flip a bit of a column': (target) => {
    const { own, seq, draw } = target
    const name = texts[draw(texts.length)] ?? 'hash'
    // The highest bit stays: the text stays a text.
    const flipped = bitFlipped(Buffer.from(String(own.rows[seq - 1]?.[name])), 7, draw)
    return found(target, [seq], setColumn(target, name, flipped))
  },
  'another value in a column': (target) => {
    const { own, other, seq, draw } = target
    const name = columns[draw(columns.length - 1)] ?? 'hash'
    const taken = String(other.rows[0]?.[name])
    const [before, base] = [String(own.rows[seq - 1]?.[name]), taken === '' ? 'x' : taken]
    const isTime = name === 'occurredAt' || name === 'recordedAt'
    const moved = new Date(Date.parse('2026-11-20T04:05:06.008Z') + draw(1e9)).toISOString()
    return found(target, [seq], setColumn(target, name, isTime ? moved : base === before ? `${base}x` : base))
  },
  'a time that is none': (target) => {
    const wrong = ['', 'gestern', '2026-13-41T99:99:99.000Z', '9'.repeat(400), 'null']
    return found(
      target,
      [target.seq],
      setColumn(target, times[target.draw(2)] ?? 'recordedAt', wrong[target.draw(5)]),
    )
  },
  'no value where one was': (target) =>
    found(target, [target.seq], setColumn(target, target.draw(2) === 0 ? 'channel' : 'occurredAt', null)),
  'another number': (target) => {
    const to = [0, -1, target.own.rows.length + 1 + target.draw(9), 2 ** 31 - 1][target.draw(4)] ?? 0
    return found(target, [target.seq, to, 1], setColumn(target, 'seq', to))
  },
  'flip a bit of a body': (target) => {
    const sealed = bitFlipped(target.own.bodies[target.seq - 1] as Uint8Array, 8, target.draw)
    return found(
      target,
      [target.seq],
      [`UPDATE "EventBody" SET "sealed" = ? ${at}`, sealed, target.own.caseId, target.seq],
    )
  },
  'cut a body short': (target) => {
    const sealed = Buffer.from((target.own.bodies[target.seq - 1] as Uint8Array).subarray(0, target.draw(40)))
    return found(
      target,
      [target.seq],
      [`UPDATE "EventBody" SET "sealed" = ? ${at}`, sealed, target.own.caseId, target.seq],
    )
  },
  'delete an event': (target) => found(target, [target.seq], remove('Event', target)),
  'delete a body': (target) => found(target, [target.seq], remove('EventBody', target)),
  'delete an event and its body': (target) =>
    found(target, [target.seq], remove('Event', target), remove('EventBody', target)),
  'insert at the end': (target) => {
    const { caseId, rows } = target.own
    const next = rows.length + 1
    const sql = (['Event', 'EventBody'] as const).map((table) => insertLike(table, target, caseId, next))
    return found(target, [next], ...sql)
  },
  'insert before the first': (target) =>
    found(target, [0, 1], insertLike('Event', target, target.own.caseId, 0)),
  'insert one that is hashed as it should be': (target) => {
    const { caseId, rows } = target.own
    const next = rows.length + 1
    const last = hashedAnew([...rows, { ...(rows[target.seq - 1] as Row), id: randomUUID(), seq: next }]).at(
      -1,
    ) as Row
    const sql = (['Event', 'EventBody'] as const).map((table) => insertLike(table, target, caseId, next))
    const set: Statement = [`UPDATE "Event" SET "id" = ?, "hash" = ? ${at}`, last.id, last.hash, caseId, next]
    return found(target, [next], ...sql, set)
  },
  'insert a body': (target) => {
    const next = target.own.rows.length + 1
    return found(target, [next], insertLike('EventBody', target, target.own.caseId, next))
  },
  'swap two events': (target) => {
    const { own, seq } = target
    const sql = (['Event', 'EventBody'] as const).flatMap((table) => swapped(table, own.caseId, seq))
    return found(target, [seq], ...sql)
  },
  'swap two bodies': (target) =>
    found(target, [target.seq], ...swapped('EventBody', target.own.caseId, target.seq)),
  'swap bodies of two cases': (target) => {
    const { own, other } = target
    const set = (of: LoadedCase, sealed: unknown): Statement => [
      `UPDATE "EventBody" SET "sealed" = ? ${at}`,
      sealed,
      of.caseId,
      1,
    ]
    return {
      ...found(target, [1], set(own, other.bodies[0]), set(other, own.bodies[0])),
      cases: [own.caseId],
    }
  },
  'move to the end of another case': (target) => {
    const { own, other, seq } = target
    const next = other.rows.length + 1
    const sql = (['Event', 'EventBody'] as const).flatMap((table) => [
      insertLike(table, target, other.caseId, next),
      remove(table, target),
    ])
    return { sql, cases: [own.caseId], seqs: [seq] }
  },
  'move into the place of another case': (target) => {
    const { own, other } = target
    const swap = (table: string): Statement[] => [
      [`UPDATE "${table}" SET "caseId" = 'x' ${at}`, own.caseId, 1],
      [`UPDATE "${table}" SET "caseId" = ? ${at}`, own.caseId, other.caseId, 1],
      [`UPDATE "${table}" SET "caseId" = ? WHERE "caseId" = 'x'`, other.caseId],
    ]
    return found(target, [1], ...swap('Event'), ...swap('EventBody'))
  },
  'give a case another id': (target) => {
    const id = randomUUID()
    const rename = (table: string): Statement => [
      `UPDATE "${table}" SET "caseId" = ? ${whole}`,
      id,
      target.own.caseId,
    ]
    const sql: Statement[] = [
      rename('Event'),
      rename('EventBody'),
      [`UPDATE "Case" SET "id" = ? WHERE "id" = ?`, id, target.own.caseId],
    ]
    return { sql, cases: [id], seqs: [null, 1] }
  },
  'cut the end against the printed head': (target) => {
    const { own, seq } = target
    return found(
      target,
      [null],
      ...(['Event', 'EventBody'] as const).map(
        (table): Statement => [`DELETE FROM "${table}" ${from}`, own.caseId, seq + 1],
      ),
    )
  },
  'hash all anew against the printed head': (target) => {
    const { own, seq } = target
    const basis = own.rows[seq - 1]?.basis === 'note' ? 'recording' : 'note'
    const changed = own.rows.map((row) => (row.seq === seq ? ({ ...row, basis } as Row) : row))
    return found(target, [null], ...hashedAnew(changed).map((row) => setRow(own, row)))
  },
  'another body hash, all hashed anew': (target) => {
    const { own, other, seq } = target
    const bodyHash = other.rows[0]?.bodyHash ?? ''
    const changed = own.rows.map((row) => (row.seq === seq ? { ...row, bodyHash } : row))
    return found(target, [seq], ...hashedAnew(changed).map((row) => setRow(own, row)))
  },
  'delete one, all hashed anew': (target) => {
    const { own, seq } = target
    const left = hashedAnew(own.rows.filter((row) => row.seq !== seq))
    return found(
      target,
      [seq],
      remove('Event', target),
      remove('EventBody', target),
      ...left.map((row) => setRow(own, row)),
    )
  },
  'delete a case': (target) => {
    const { caseId } = target.own
    return found(
      target,
      [null],
      [`DELETE FROM "Case" WHERE "id" = ?`, caseId],
      ...['Event', 'EventBody', 'EvidencePart'].map(
        (table): Statement => [`DELETE FROM "${table}" ${whole}`, caseId],
      ),
    )
  },
  'delete the row of a case': (target) =>
    found(target, [1], [`DELETE FROM "Case" WHERE "id" = ?`, target.own.caseId]),
  'delete every event': (target) =>
    found(
      target,
      [1],
      ...['Event', 'EventBody'].map(
        (table): Statement => [`DELETE FROM "${table}" ${whole}`, target.own.caseId],
      ),
    ),
  'flip a bit of the key': (target) => {
    const key = bitFlipped(target.own.wrappedKey, 8, target.draw)
    return found(
      target,
      [null],
      [`UPDATE "Case" SET "wrappedKey" = ? WHERE "id" = ?`, key, target.own.caseId],
    )
  },
  'the key of another case': (target) =>
    found(
      target,
      [null],
      [`UPDATE "Case" SET "wrappedKey" = ? WHERE "id" = ?`, target.other.wrappedKey, target.own.caseId],
    ),
  'erased by half': (target) =>
    found(
      target,
      [null, 1],
      [
        `UPDATE "Case" SET "wrappedKey" = NULL${target.draw(2) === 0 ? '' : `, "erasedAt" = '2026-11-21T00:00:00.000+00:00'`} WHERE "id" = ?`,
        target.own.caseId,
      ],
    ),
}

const swapped = (table: string, caseId: string, seq: number): Statement[] => [
  [`UPDATE "${table}" SET "seq" = -7 ${at}`, caseId, seq],
  [`UPDATE "${table}" SET "seq" = ? ${at}`, seq, caseId, seq + 1],
  [`UPDATE "${table}" SET "seq" = ? ${at}`, seq + 1, caseId, -7],
]
