import 'server-only'
import { readDraft, saveDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { draftPlace } from './draft-place'
import type { LogDraft } from './log-form-view'
import { addPath } from './log-path'
import { typedWhen } from './log-time'

type Typed = LogDraft['typed']

/**
 * Puts words into the form that adds to the log, beside what is typed there already, and returns the path of that form.
 * `fresh` is filled in where nothing was typed; `joined` puts the words to those that stand there. Nothing is in the
 * log before the person sends it. Throws when the store cannot write.
 */
export const putInLog = async (
  holder: Holder,
  fresh: Typed,
  joined: (written: string) => string,
  now: Date,
): Promise<string> => {
  const place = draftPlace(holder, addPath)
  const before = (await readDraft(holder.client, place, now)) as LogDraft | null
  const typed = before?.typed ?? { ...fresh, ...aboutNow(now) }
  const words = joined(typed.words?.[0] ?? '')
  const draft = { typed: { ...typed, words: [words] }, errors: before?.errors ?? [] }
  await saveDraft(holder.client, place, draft, now)
  return addPath
}

const aboutNow = (now: Date): Typed =>
  Object.fromEntries(
    Object.entries(typedWhen({ occurredAt: now.toISOString(), precision: 'about' })).map(([name, value]) => [
      name,
      [value],
    ]),
  )
