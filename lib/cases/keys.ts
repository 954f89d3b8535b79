import 'server-only'
import { hashOfWords, newResumeWords } from '@/lib/access/resume-hash'
import { ensureNumber } from '@/lib/store/cases'
import { markKept, readResumeKey, saveResumeKey } from '@/lib/store/resume-keys'
import type { Holder } from './answer'
import { goOnPath } from './case-view'
import { forgetWords, keepWords, markOf } from './keys-cookie'
import { keysPath } from './paths'
import { renew, renewedCookie, setShared } from './renew'
import { saysShared } from './shared-device'

/** Where to go after a form about the keys of a case, and the cookies to set. */
export type KeysAnswer = { readonly path: string; readonly cookies: readonly string[] }

/**
 * Makes new words for a case, and a number if it has none. Older words open nothing from now on, and the browser
 * gets a new token.
 */
export const makeKeys = async (
  { client, opened, session }: Holder,
  request: Request,
  now: Date,
): Promise<KeysAnswer> => {
  const words = newResumeWords()
  const hash = await hashOfWords(words)
  if (hash === null) return { path: `${keysPath}?busy=1`, cookies: [] }
  await ensureNumber(client, opened)
  await saveResumeKey(client, opened, hash, now)
  const carried = keepWords({ caseId: opened.caseId, mark: markOf(hash), words }, request, now)
  return { path: keysPath, cookies: [carried, renewedCookie(await renew(client, session, now), request)] }
}

/**
 * Remembers that the words are written down and goes on with the case. When other words were made meanwhile, such
 * as in another window, those are shown instead. The form may also say that other people use this device.
 */
export const keepKeys = async (
  holder: Holder,
  form: FormData,
  request: Request,
  now: Date,
): Promise<KeysAnswer> => {
  const { client, opened, session } = holder
  const key = await readResumeKey(client, opened)
  if (!key || form.get('mark') !== markOf(key.hash)) return { path: keysPath, cookies: [] }
  await markKept(client, opened.caseId, now)
  const turnsShared = saysShared(form) && !session.shared
  const cookies = turnsShared ? [await setShared(holder, form, request, now)] : []
  return { path: goOnPath(opened.events), cookies: [forgetWords, ...cookies] }
}
