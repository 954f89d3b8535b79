import 'server-only'
import { recordPage } from '@/lib/documents/record-page'
import { filesIn, keptFiles } from '@/lib/log/record-events'
import type { Client } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { type FrameView, frameView } from './frame'
import { recordOf } from './record-of'
import { zipOf } from './record-zip'

/** The page 「記録を持っていく」: how many files of evidence would go along, and how large they are together. */
export type TakeView = { readonly files: number; readonly size: string }

/** Reads the page at `now`. */
export const readTake = ({ opened }: Holder, now: Date): { frame: FrameView; view: TakeView } => {
  const files = keptFiles(opened.events)
  const bytes = files.reduce((sum, { body }) => sum + body.bytes, 0)
  return {
    frame: frameView(viewOf(opened.events).guidance.contacts, now),
    view: { files: files.length, size: sizeWords(bytes) },
  }
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? '1MBより小さい' : `およそ${Math.round(bytes / 1_000_000)}MB`

/** Reads the bytes of a file of evidence as they were sent; `null` when there are none. */
export type ReadFile = (client: Client, lock: OpenedCase, file: string) => Promise<Uint8Array | null>

/** A file to be saved. */
export type TakenAlong = {
  readonly name: string
  readonly type: string
  readonly body: string | ReadableStream<Uint8Array>
}

/** The record of a case as a file: with its evidence as a ZIP, or alone. Throws when a body was changed. */
export const takeRecord = async (
  { client, opened }: Pick<Holder, 'client' | 'opened'>,
  withFiles: boolean,
  readFile: ReadFile,
  now: Date,
): Promise<TakenAlong> => {
  const record = await recordOf(client, opened, now)
  const page = recordPage(record)
  if (!withFiles) return { name: 'record.html', type: 'text/html; charset=utf-8', body: page }
  const files = filesIn(record, opened.events).flatMap(({ path, body }) => {
    const read = async () => {
      const bytes = await readFile(client, opened, body.file)
      if (bytes === null) throw new Error('a file of evidence is not there')
      return bytes
    }
    return path === null ? [] : [{ path, read }]
  })
  return { name: 'record.zip', type: 'application/zip', body: zipOf(page, files, now) }
}
