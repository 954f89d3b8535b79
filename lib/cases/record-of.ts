import { keptFiles } from '@/lib/log/record-events'
import type { CaseRecord, RecordEvent } from '@/lib/log/record-file'
import { createdAtOf } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { keptEvents, type OpenedCase } from '@/lib/store/events'

/**
 * A case as it is taken along at `exportedAt`. Taking it is no event: the head in the file is the head of the case.
 * The same case at the same time gives the same record. Throws when a body was changed.
 */
export const recordOf = async (
  client: Client,
  { caseId, key, keptDays, events }: OpenedCase,
  exportedAt: Date,
): Promise<CaseRecord> => {
  const [kept, createdAt] = [await keptEvents(client, { caseId, key }), await createdAtOf(client, caseId)]
  const last = kept.at(-1)
  if (!createdAt || !last) throw new Error('there is nothing to take along')
  const paths = new Map(keptFiles(events).map(({ seq, body }, at) => [seq, pathOf(at, body.type)]))
  return {
    format: 'ochitsuite-record',
    version: 1,
    caseId,
    createdAt: createdAt.toISOString(),
    keptDays,
    exportedAt: exportedAt.toISOString(),
    head: last.row.hash,
    events: kept.map(({ row, salt, body }): RecordEvent => {
      const { caseId: _, ...columns } = row
      const file = paths.get(row.seq)
      return { ...columns, salt, body, ...(file ? { file } : {}) }
    }),
  }
}

/** The name of a file in the ZIP: counted, and nothing of the name that it had. */
const pathOf = (at: number, type: string): string =>
  `evidence/${String(at + 1).padStart(2, '0')}.${endings[type] ?? 'bin'}`

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
}
