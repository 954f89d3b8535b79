import { sha256 } from '@/lib/log/canonical'
import { type Row, verifyChain } from '@/lib/log/chain'
import { type Damage, damageAt, firstRepeated } from '@/lib/log/damage'
import { exhibitsOf, isOfFiles } from '@/lib/log/exhibits'
import { holdsHead } from '@/lib/log/printed-head'
import type { Client } from './client'
import { type EventRow, type KeptEvent, loggedOf, openEvent, rowOf } from './events'
import { copyNames, readEvidence } from './evidence'
import { unwrapWithAny } from './seal'

/**
 * What is wrong at a place of the store, besides what can be wrong in any log: `unreadable` a row cannot be read at
 * all, `no-case` its case is not there, `erasure` it is half erased, `key` its key was changed or is under no key that
 * is here, `no-body` an event has no body, `stray` there is a body or a file of no event, `file` the bytes of a file
 * are others or missing, `paper` the head of a paper is that of no event.
 */
export type StoreDamage =
  | Damage
  | 'unreadable'
  | 'no-case'
  | 'erasure'
  | 'key'
  | 'no-body'
  | 'stray'
  | 'file'
  | 'paper'

/** The first place of a case where it is not as it was written; `seq` is `null` where it is about the whole case. */
export type Flaw = { readonly seq: number | null; readonly damage: StoreDamage }

/** A case as its rows lie in the store. `found` is `null` for rows of a case that is not there. */
export type StoredCase = {
  readonly caseId: string
  readonly found: { readonly wrappedKey: Uint8Array | null; readonly erasedAt: Date | null } | null
  readonly rows: readonly EventRow[]
  readonly bodies: readonly { readonly seq: number; readonly sealed: Uint8Array }[]
  /** Of which files there are bytes. */
  readonly files: readonly string[]
}

/** With what a case is checked: master keys, none for its columns alone, and heads of its papers. */
export type Means = { readonly keys: readonly Uint8Array[]; readonly heads: readonly string[] }

/** The first flaw of a case, and how many of its files were compared. Throws when a row cannot be read. */
export const flawIn = async (
  client: Client,
  stored: StoredCase,
  { keys, heads }: Means,
): Promise<{ readonly flaw: Flaw | null; readonly files: number }> => {
  const rows = stored.rows.map(rowOf)
  const shape = shapeFlaw(stored, rows)
  const opened = shape || keys.length === 0 ? null : openBodies(stored, rows, keys)
  const flaw = earlier(shape ?? opened?.flaw ?? null, chainFlaw(rows)) ?? headFlaw(rows, heads)
  if (flaw || !opened?.key) return { flaw, files: 0 }
  return filesOf(client, { caseId: stored.caseId, key: opened.key }, opened.kept, stored.files)
}

const chainFlaw = (rows: readonly Row[]): Flaw | null => {
  const chain = verifyChain(rows)
  if (!chain.whole) return { seq: chain.seq, damage: damageAt(rows, chain.seq) }
  const repeated = firstRepeated(rows)
  return repeated === null ? null : { seq: repeated, damage: 'twice' }
}

/** What can be seen without any key. */
const shapeFlaw = ({ found, bodies, files }: StoredCase, rows: readonly Row[]): Flaw | null => {
  const first = rows[0]?.seq ?? bodies[0]?.seq ?? null
  if (!found) return { seq: first, damage: 'no-case' }
  if ((found.erasedAt === null) !== (found.wrappedKey !== null)) return { seq: null, damage: 'erasure' }
  // A case begins with an event, in one batch.
  if (rows.length === 0) return { seq: 1, damage: 'end' }
  if (found.erasedAt) {
    const isLeft = bodies.length + files.length > 0
    return isLeft ? { seq: bodies[0]?.seq ?? null, damage: 'erasure' } : null
  }
  return pairFlaw(rows, bodies)
}

const pairFlaw = (rows: readonly Row[], bodies: StoredCase['bodies']): Flaw | null => {
  const [told, kept] = [new Set(rows.map(({ seq }) => seq)), new Set(bodies.map(({ seq }) => seq))]
  const bare = rows.find(({ seq }) => !kept.has(seq))
  const stray = bodies.find(({ seq }) => !told.has(seq))
  return earlier(
    bare ? { seq: bare.seq, damage: 'no-body' } : null,
    stray ? { seq: stray.seq, damage: 'stray' } : null,
  )
}

type Opened = { readonly flaw: Flaw | null; readonly key: Uint8Array | null; readonly kept: KeptEvent[] }

const openBodies = (
  { caseId, found, bodies }: StoredCase,
  rows: readonly Row[],
  keys: Means['keys'],
): Opened => {
  const kept: KeptEvent[] = []
  if (!found?.wrappedKey) return { flaw: null, key: null, kept }
  const key = unwrapWithAny(keys, found.wrappedKey, caseId)
  if (!key) return { flaw: { seq: null, damage: 'key' }, key, kept }
  const sealedOf = new Map(bodies.map(({ seq, sealed }) => [seq, sealed]))
  for (const row of rows) {
    try {
      kept.push(openEvent(key, row, sealedOf.get(row.seq)))
    } catch {
      return { flaw: { seq: row.seq, damage: 'body' }, key, kept }
    }
  }
  return { flaw: null, key, kept }
}

const headFlaw = (rows: readonly Row[], heads: readonly string[]): Flaw | null =>
  heads.every((head) => holdsHead(rows, head)) ? null : { seq: null, damage: 'paper' }

// Where both name a place, the first is said: the rest may follow from it.
const earlier = (one: Flaw | null, other: Flaw | null): Flaw | null => {
  if (!one || !other) return one ?? other
  return (other.seq ?? 0) < (one.seq ?? 0) ? other : one
}

type Lock = { readonly caseId: string; readonly key: Uint8Array }

const filesOf = async (
  client: Client,
  lock: Lock,
  kept: readonly KeptEvent[],
  there: StoredCase['files'],
) => {
  // Only these are read: what the others say has its hash, and need not be known to this version.
  const ofFiles = kept.filter(({ row }) => isOfFiles(row.kind))
  const exhibits = exhibitsOf(ofFiles.map(loggedOf)).filter(({ isRemoved }) => !isRemoved)
  for (const { file, seq, sha256: told } of exhibits) {
    if (!(await isFileWhole(client, lock, file, told)))
      return { flaw: { seq, damage: 'file' } as const, files: 0 }
  }
  const isStray = there.some((one) => !exhibits.some(({ file }) => file === one))
  return { flaw: isStray ? ({ seq: null, damage: 'stray' } as const) : null, files: exhibits.length }
}

const isFileWhole = async (client: Client, lock: Lock, file: string, told: string): Promise<boolean> => {
  try {
    for (const copy of copyNames) {
      const bytes = await readEvidence(client, lock, file, copy)
      if (copy !== 'original') continue
      if (!bytes || sha256(bytes) !== told) return false
    }
    return true
  } catch {
    return false
  }
}
