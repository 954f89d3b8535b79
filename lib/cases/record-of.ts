import { extensionOf } from '@/lib/evidence/kinds'
import { type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
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
  const files = exhibitsOf(events).filter(({ isRemoved }) => !isRemoved)
  const paths = new Map(files.map((exhibit) => [exhibit.seq, pathOf(exhibit)]))
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

/** The name of a file in the ZIP: its number in the case, and nothing of the name that it had. */
const pathOf = ({ number, type }: Exhibit): string =>
  `evidence/${String(number).padStart(2, '0')}.${extensionOf(type)}`
