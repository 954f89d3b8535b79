import 'server-only'
import { hashOfWords, newResumeWords } from '@/lib/access/resume-hash'
import { ensureNumber } from '@/lib/store/cases'
import { markKept, readResumeKey, saveResumeKey } from '@/lib/store/resume-keys'
import type { Holder } from './answer'
import { goOnPath } from './case-view'
import { forgetWords, keepWords, markOf } from './keys-cookie'
import { keysPath } from './paths'

/** Where to go after a form about the keys of a case, and the cookie to set. */
export type KeysAnswer = { readonly path: string; readonly cookie?: string }

/** Makes new words for a case, and a number if it has none. Older words open nothing from now on. */
export const makeKeys = async (
  { client, opened }: Holder,
  request: Request,
  now: Date,
): Promise<KeysAnswer> => {
  const words = newResumeWords()
  const hash = await hashOfWords(words)
  if (hash === null) return { path: `${keysPath}?busy=1` }
  await ensureNumber(client, opened)
  await saveResumeKey(client, opened, hash, now)
  const cookie = keepWords({ caseId: opened.caseId, mark: markOf(hash), words }, request, now)
  return { path: keysPath, cookie }
}

/**
 * Remembers that the words are written down and goes on with the case. When other words were made meanwhile, such
 * as in another window, those are shown instead.
 */
export const keepKeys = async (
  { client, opened }: Holder,
  form: FormData,
  now: Date,
): Promise<KeysAnswer> => {
  const key = await readResumeKey(client, opened)
  if (!key || form.get('mark') !== markOf(key.hash)) return { path: keysPath }
  await markKept(client, opened.caseId, now)
  return { path: goOnPath(opened.events), cookie: forgetWords }
}
