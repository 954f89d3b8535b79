import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { evidenceBytes } from '@/lib/log/events'
import { caseEvidenceBytes } from '@/lib/log/exhibits'

/** Name of the record in a ZIP. */
const recordName = 'record.html'

/** Bytes of a record that is read back: 250 entries, each as long as one may be. */
export const recordBytes = 32 * 1024 * 1024

/** Files that a ZIP may hold. */
const mostFiles = 1_000

/** A file that goes into the ZIP; it is read when its turn comes. Rejects when it cannot be read. */
export type FileToTake = { readonly path: string; readonly read: () => Promise<Uint8Array> }

/**
 * A record with its evidence as a ZIP, made while it is sent: one file at a time is in memory. The files are stored as
 * they are. The stream breaks off when a file cannot be read: half a ZIP must not look whole.
 */
export const zipOf = (page: string, files: readonly FileToTake[], at: Date): ReadableStream<Uint8Array> => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const write = async () => {
    const zip = new ZipWriter(writable, { ...plainly, level: 0, lastModDate: at, extendedTimestamp: false })
    await zip.add(recordName, new Uint8ArrayReader(new TextEncoder().encode(page)))
    for (const { path, read } of files) await zip.add(path, new Uint8ArrayReader(await read()))
    await zip.close()
  }
  write().catch((error: unknown) => writable.abort(error).catch(() => {}))
  return readable
}

// Workers would load a script from a data URL; sizes go before the bytes, where every unpacker looks for them.
const plainly = { useWebWorkers: false, dataDescriptor: false } as const

/** A ZIP that was taken apart: its record, and its other files by their names. */
export type Unzipped = { readonly page: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> }

/**
 * Takes a ZIP apart; `null` when it is none of ours: another name, one twice, a file or all of them over their limits,
 * announced or real, or a broken one. Nothing is written anywhere.
 */
export const unzip = async (bytes: Uint8Array): Promise<Unzipped | null> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { ...plainly, checkOverlappingEntry: true })
  try {
    const files = await filesIn(reader)
    const page = files?.get(recordName)
    if (!files || !page) return null
    files.delete(recordName)
    return { page, files }
  } catch {
    return null
  } finally {
    await reader.close().catch(() => {})
  }
}

const filesIn = async (reader: ZipReader<unknown>): Promise<Map<string, Uint8Array> | null> => {
  const files = new Map<string, Uint8Array>()
  let left = caseEvidenceBytes
  for await (const entry of reader.getEntriesGenerator()) {
    const { filename, uncompressedSize, directory, encrypted } = entry
    const limit = limitOf(filename, left)
    const isOurs = !directory && !encrypted && !files.has(filename) && files.size < mostFiles
    if (!isOurs || uncompressedSize > limit) return null
    // What it announces may be a lie: zip.js gives out no byte more than that, and throws.
    const content = await (entry as FileEntry).getData(new Uint8ArrayWriter(), {
      ...plainly,
      checkSignature: true,
    })
    files.set(filename, content)
    if (filename !== recordName) left -= content.length
  }
  return files
}

/** Bytes that a file of that name may have, of those left for evidence; -1 for a name that is none of ours. */
const limitOf = (name: string, left: number): number => {
  if (name === recordName) return recordBytes
  return /^evidence\/\d{2,4}\.[a-z0-9]{1,5}$/.test(name) ? Math.min(left, evidenceBytes) : -1
}
