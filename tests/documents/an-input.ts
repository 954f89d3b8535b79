import { inputOf } from '@/lib/cases/documents'
import type { DocumentInput } from '@/lib/documents/document-input'
import type { Entry } from '@/lib/log/events'
import { logOf } from '../log/an-event'

/** When the documents of these tests are printed: an afternoon in Japan. */
export const printedAt = new Date('2026-11-21T06:40:00Z')

/** What a document of a case with these entries is made from. */
export const anInput = (entries: readonly Entry[], number: string | null = null): DocumentInput =>
  inputOf(
    {
      caseId: 'c',
      number,
      key: new Uint8Array(32),
      keptDays: 180,
      events: logOf(...entries),
      head: 'ab'.repeat(32),
    },
    printedAt,
  )
