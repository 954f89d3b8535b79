import 'server-only'
import { pdfOf } from '@/lib/paper/pdf'
import { asking } from './asking'
import { issuedAt } from './read-document'

/**
 * The PDF of a document that the asker's case issued at that place of its log, or where to go instead.
 * The same document gives the same bytes at every reprint.
 */
export const printIssued = async (
  seq: string,
): Promise<{ pdf: Uint8Array<ArrayBuffer> } | { path: string }> => {
  const who = await asking()
  if (who.tag !== 'holder') return { path: who.tag === 'hidden' ? '/hidden' : '/resume' }
  const issued = issuedAt(who.opened.events, seq)
  return issued ? { pdf: pdfOf(issued) } : { path: '/case/summary' }
}
