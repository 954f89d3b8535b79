import 'server-only'
import { extensionOf } from '@/lib/evidence/kinds'
import { type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
import { type CopyName, readEvidence } from '@/lib/store/evidence'
import { asking } from './asking'
import { evidencePath } from './evidence-path'

/** Bytes of a file of the asker's case, or where to go instead. */
type Found = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string } | { readonly path: string }

/** A file as it was sent, with a name that says nothing but its number and kind: it stays on the device. */
export const originalOf = (file: string): Promise<Found> => copyOf(file, 'original', () => true)

/** The picture that was made from a file. Words are no picture. */
export const pictureOf = (file: string, copy: 'view' | 'thumb'): Promise<Found> =>
  copyOf(file, copy, ({ shows }) => shows === 'picture')

const copyOf = async (
  file: string,
  copy: CopyName,
  isShown: (exhibit: Exhibit) => boolean,
): Promise<Found> => {
  const who = await asking()
  if (who.tag !== 'holder') return { path: who.tag === 'hidden' ? '/hidden' : '/resume' }
  const exhibit = exhibitsOf(who.opened.events).find((one) => one.file === file && !one.isRemoved)
  if (!exhibit || !isShown(exhibit)) return { path: evidencePath }
  const bytes = await readEvidence(who.client, who.opened, file, copy)
  if (!bytes) return { path: evidencePath }
  return { bytes, name: `evidence-${exhibit.number}.${extensionOf(exhibit.type)}` }
}
