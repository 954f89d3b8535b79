import type { Client, Write } from './client'
import { type Sealed, seal, unseal } from './seal'

/** What is kept of a file: its bytes as they were sent, and pictures made from them to be looked at. */
export const copyNames = ['original', 'view', 'thumb'] as const
export type CopyName = (typeof copyNames)[number]

/** The bytes of each copy that there is. */
export type Copies = Readonly<Partial<Record<CopyName, Uint8Array>>> & { readonly original: Uint8Array }

/** Whose files, and the key that seals them. */
type Lock = { readonly caseId: string; readonly key: Uint8Array }

/** What a row holds at most. */
const rowBytes = 1024 * 1024

/** A seal adds its iv and tag (seal.ts). */
const partBytes = rowBytes - 28

/** The writes that store the copies of a file, sealed. For a batch, together with the event that tells of them. */
export const evidenceInserts = (client: Client, lock: Lock, file: string, copies: Copies): Write[] =>
  copyNames.flatMap((copy) => {
    const bytes = copies[copy]
    if (!bytes) return []
    return partsOf(lock, file, copy, bytes).map((part) => client.evidencePart.createMany({ data: [part] }))
  })

/**
 * The bytes of a copy; `null` when there is none. Throws when a part is missing, was changed or stands in another
 * place: what comes out is whole.
 */
export const readEvidence = async (
  client: Client,
  { caseId, key }: Lock,
  file: string,
  copy: CopyName,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const rows = await client.evidencePart.findMany({
    where: { caseId, file, copy },
    orderBy: { part: 'asc' },
    select: { sealed: true },
  })
  if (rows.length === 0) return null
  const parts = rows.map(({ sealed }, at) =>
    unseal(key, sealed, placeOf({ caseId, file, copy, part: at, of: rows.length })),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** The write that takes every copy of a file away. For a batch, together with the event that tells of it. */
export const dropEvidence = (client: Client, caseId: string, file: string): Write[] => [
  client.evidencePart.deleteMany({ where: { caseId, file } }),
]

type Part = { caseId: string; file: string; copy: CopyName; part: number; sealed: Sealed }

/** An empty file has one part, which is empty: it is there. */
const partsOf = ({ caseId, key }: Lock, file: string, copy: CopyName, bytes: Uint8Array): Part[] => {
  const of = Math.max(1, Math.ceil(bytes.length / partBytes))
  return Array.from({ length: of }, (_, part) => {
    const piece = bytes.subarray(part * partBytes, (part + 1) * partBytes)
    const place = placeOf({ caseId, file, copy, part, of })
    return { caseId, file, copy, part, sealed: seal(key, piece, place) }
  })
}

/** How many parts there are is bound in too: a file whose last part was taken away does not open. */
const placeOf = (at: Omit<Part, 'sealed'> & { of: number }) =>
  `evidence‖${at.caseId}‖${at.file}‖${at.copy}‖${at.part}‖${at.of}`
