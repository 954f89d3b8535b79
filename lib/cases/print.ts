import 'server-only'
import type { Block } from '@/lib/documents/block'
import { exhibitsOf } from '@/lib/log/exhibits'
import { pdfOf } from '@/lib/paper/pdf'
import { readEvidence } from '@/lib/store/evidence'
import type { Holder } from './answer'
import { asking } from './asking'
import { demoView } from './demo'
import { issuedAt } from './read-document'

/**
 * The PDF of a document that the asker's case issued at that place of its log, or where to go instead.
 * The same document gives the same bytes at every reprint, as long as no file of it is removed.
 */
export const printIssued = async (
  seq: string,
): Promise<{ pdf: Uint8Array<ArrayBuffer> } | { path: string }> => {
  const who = await asking()
  if (who.tag !== 'holder') return { path: who.tag === 'hidden' ? '/hidden' : '/resume' }
  const issued = issuedAt(who.opened.events, seq)
  if (!issued) return { path: '/case/summary' }
  const pictures = await picturesOf(who, issued.blocks)
  return { pdf: pdfOf({ ...issued, pictures, mark: demoView()?.mark }) }
}

/** The small pictures of the files that a paper names. Of a file that was removed meanwhile there is none. */
const picturesOf = async (
  { client, opened }: Holder,
  blocks: readonly Block[],
): Promise<Map<string, Uint8Array>> => {
  const pictures = new Map<string, Uint8Array>()
  const shown = new Set(
    exhibitsOf(opened.events).flatMap(({ file, shows }) => (shows === 'picture' ? [file] : [])),
  )
  for (const { file } of blocks.flatMap((block) => (block.kind === 'exhibits' ? block.rows : []))) {
    const thumb = shown.has(file) ? await readEvidence(client, opened, file, 'thumb') : null
    if (thumb) pictures.set(file, thumb)
  }
  return pictures
}
