import 'server-only'
import { recordPage } from '@/lib/documents/record-page'
import { bytesOf, exhibitsOf } from '@/lib/log/exhibits'
import { filesIn } from '@/lib/log/record-events'
import { readEvidence } from '@/lib/store/evidence'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { demoView } from './demo'
import { type FrameView, frameView } from './frame'
import { recordOf } from './record-of'
import { zipOf } from './record-zip'

/** The page 「記録を持っていく」: how many files of evidence would go along, and how large they are together. */
export type TakeView = { readonly files: number; readonly size: string }

/** Reads the page at `now`. */
export const readTake = ({ opened }: Holder, now: Date): { frame: FrameView; view: TakeView } => {
  const files = exhibitsOf(opened.events)
  return {
    frame: frameView(viewOf(opened.events).guidance.contacts, now),
    view: { files: files.filter(({ isRemoved }) => !isRemoved).length, size: sizeWords(bytesOf(files)) },
  }
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? '1MBより小さい' : `およそ${Math.round(bytes / 1_000_000)}MB`

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
  now: Date,
): Promise<TakenAlong> => {
  const record = await recordOf(client, opened, now)
  const page = recordPage(record, demoView()?.record)
  if (!withFiles) return { name: 'record.html', type: 'text/html; charset=utf-8', body: page }
  const files = filesIn(record, opened.events).flatMap(({ path, file }) => {
    const read = async () => {
      const bytes = await readEvidence(client, opened, file, 'original')
      if (bytes === null) throw new Error('a file of evidence is not there')
      return bytes
    }
    return path === null ? [] : [{ path, read }]
  })
  return { name: 'record.zip', type: 'application/zip', body: zipOf(page, files, now) }
}
