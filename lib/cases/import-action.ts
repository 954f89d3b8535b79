import 'server-only'
import { sessionCookieHeader } from '@/lib/access/token'
import { inTurn, type Queue } from '@/lib/access/turns'
import { store } from '@/lib/store/client'
import { withMasterKey } from '@/lib/store/keyring'
import { endSession } from '@/lib/store/sessions'
import { asking } from './asking'
import { type Imported, importRecord } from './import-record'
import { importPage } from './import-view'
import type { Refusal } from './judge-record'
import type { KeysAnswer } from './keys'
import { keepWords, markOf } from './keys-cookie'
import { formIdOf } from './new-event'
import { keysPath } from './paths'
import { newSession } from './renew'
import { saysShared } from './shared-device'

// A file of 70 MB is in memory while it is read and checked: one at a time, whoever sends it.
const bringing: Queue = { name: 'bringing back', atOnce: 1, waitingAtMost: 2 }

/**
 * Takes the form with a record that was taken along: its case opened for this browser and its new words to be written
 * down, or the page with why it was not brought back. Throws when the store cannot write.
 */
export const importByFile = async (request: Request, now: Date): Promise<KeysAnswer> =>
  (await inTurn(bringing, () => importSent(request, now))) ?? back({ why: 'busy' })

const importSent = async (request: Request, now: Date): Promise<KeysAnswer> => {
  // A body that broke off, or is no form, holds no file.
  const form = await request.formData().catch(() => new FormData())
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return back({ why: 'missing' })
  const [client, bytes] = [await store(), new Uint8Array(await file.arrayBuffer())]
  const formId = formIdOf(form)
  const imported = await withMasterKey((key) => importRecord(client, key, bytes, formId, now))
  return imported.tag === 'refused'
    ? back(imported.refusal)
    : openHere(imported, saysShared(form), request, now)
}

const back = (refusal: Refusal): KeysAnswer => ({ path: importPage(refusal), cookies: [] })

/** A new session for this browser; the one it had is forgotten. */
const openHere = async (
  { opened: { caseId }, words, hash }: Extract<Imported, { tag: 'brought' }>,
  shared: boolean,
  request: Request,
  now: Date,
): Promise<KeysAnswer> => {
  const [client, before] = [await store(), await asking()]
  const token = await newSession(client, caseId, now, shared)
  if (before.tag !== 'nobody') await endSession(client, before.session)
  return {
    path: `${keysPath}?back=1`,
    cookies: [
      sessionCookieHeader(token, request, shared),
      keepWords({ caseId, mark: markOf(hash), words: [...words] }, request, now),
    ],
  }
}
