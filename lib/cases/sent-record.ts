import { recordCloses, recordOpens } from '@/lib/documents/record-page'
import { sha256 } from '@/lib/log/canonical'
import type { TakenFile } from '@/lib/log/record-events'
import { type CaseRecord, readRecord } from '@/lib/log/record-file'
import { recordBytes, unzip } from './record-zip'

/** A file that was sent: a record with what came beside it, or that it is none. */
export type SentRecord =
  | {
      ok: true
      record: CaseRecord
      /** Files of evidence by their names; `null` when the record came alone. */
      files: ReadonlyMap<string, Uint8Array> | null
      /** The page that the record stood in, as it came; `null` for bare JSON. */
      page: string | null
    }
  | { ok: false; seq: number | null }

/**
 * Reads a file by its content, whatever its name says: a ZIP, the HTML page, or the bare JSON. Says nothing about
 * whether the record is whole. `seq` names the event that has no right shape.
 */
export const readSent = async (bytes: Uint8Array): Promise<SentRecord> => {
  if (!isZip(bytes)) return readPage(bytes, null)
  const unzipped = await unzip(bytes)
  return unzipped ? readPage(unzipped.page, unzipped.files) : { ok: false, seq: null }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

const readPage = (bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array> | null): SentRecord => {
  const text = textOf(bytes)
  if (text === null) return { ok: false, seq: null }
  const inPage = jsonIn(text)
  const read = readRecord(inPage ?? text)
  return read.ok ? { ok: true, record: read.record, files, page: inPage === null ? null : text } : read
}

const textOf = (bytes: Uint8Array): string | null => {
  if (bytes.length > recordBytes) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The JSON between its two marks; `null` where they are not. */
const jsonIn = (text: string): string | null => {
  const from = text.indexOf(recordOpens)
  if (from === -1) return null
  const to = text.indexOf(recordCloses, from)
  return to === -1 ? null : text.slice(from + recordOpens.length, to)
}

/** A file of evidence that is not as its record says, by the number of its event. */
export type EvidenceFault = { readonly seq: number; readonly fault: 'missing' | 'changed' }

/** The files that are missing or changed, and how many came that the record does not name. */
export const checkFiles = (
  named: readonly TakenFile[],
  files: ReadonlyMap<string, Uint8Array>,
): { readonly faults: readonly EvidenceFault[]; readonly unknown: number } => {
  const faults = named.flatMap(({ seq, path, sha256: expected, bytes: length }): EvidenceFault[] => {
    const bytes = path === null ? undefined : files.get(path)
    if (!bytes) return [{ seq, fault: 'missing' }]
    const isWhole = bytes.length === length && sha256(bytes) === expected
    return isWhole ? [] : [{ seq, fault: 'changed' }]
  })
  const known = new Set(named.map(({ path }) => path))
  return { faults, unknown: [...files.keys()].filter((path) => !known.has(path)).length }
}
