import type { Change, Draw } from './store-changes'

/** A part of a file as it lies in a store, and the event that tells of it. */
export type LoadedPart = {
  readonly caseId: string
  readonly file: string
  readonly copy: string
  readonly seq: number
  readonly sealed: Uint8Array
}

const place = 'WHERE "caseId" = ? AND "file" = ? AND "copy" = ? AND "part" = 0'

const changed = ({ caseId, file, copy, seq }: LoadedPart, set: string, ...given: unknown[]): Change => ({
  sql: [[`${set} ${place}`, ...given, caseId, file, copy]],
  cases: [caseId],
  seqs: [seq],
})

/** A change of each kind in the bytes of a file. */
export const evidenceChanges: Readonly<
  Record<string, (own: LoadedPart, other: LoadedPart, draw: Draw) => Change>
> = {
  'flip a bit of a file': (own, _, draw) => {
    const sealed = Buffer.from(own.sealed)
    const at = draw(sealed.length)
    sealed[at] = (sealed[at] ?? 0) ^ (1 << draw(8))
    return changed(own, 'UPDATE "EvidencePart" SET "sealed" = ?', sealed)
  },
  'the file of another case': (own, other) =>
    changed(own, 'UPDATE "EvidencePart" SET "sealed" = ?', other.sealed),
  'delete a file': (own) => changed({ ...own, copy: 'original' }, 'DELETE FROM "EvidencePart"'),
  'a file of no event': (own) => ({
    ...changed(own, `UPDATE "EvidencePart" SET "file" = '1'`),
    seqs: [own.seq, null],
  }),
}
