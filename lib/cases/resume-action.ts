import 'server-only'
import { networkOf } from '@/lib/access/client-network'
import { sentForm } from '@/lib/access/sent-form'
import { sessionCookieHeader } from '@/lib/access/token'
import { openCase } from '@/lib/store/cases'
import { store } from '@/lib/store/client'
import { withMasterKey } from '@/lib/store/keyring'
import { endSession } from '@/lib/store/sessions'
import { ja } from '@/lib/text/text'
import { asking } from './asking'
import { goOnPath } from './case-view'
import { newSession } from './renew'
import { type Resumed, resume } from './resume'
import { forgetTried, keepTried, type ResumeKept } from './resume-cookie'
import { type ResumeTyped, resumeTyped } from './resume-form'

/** Where to go after the form of 続きから, and the cookies to set. */
export type ResumeAnswer = { readonly path: string; readonly cookies: readonly string[] }

/** Takes the form of 続きから: a case opened for this browser, or the same page with what was typed. */
export const resumeByWords = async (request: Request, now: Date): Promise<ResumeAnswer> => {
  const typed = resumeTyped(await sentForm(request))
  const client = await store()
  const resumed = await withMasterKey((key) => resume(client, key, typed, networkOf(request)))
  const opened = resumed.tag === 'opened' ? await openHere(resumed.caseId, typed.shared, request, now) : null
  return opened ?? { path: '/resume', cookies: [keepTried(keptOf(resumed, typed, now), request, now)] }
}

/** A new session for this browser; the one it had is forgotten. `null` when the case was erased just now. */
const openHere = async (
  caseId: string,
  shared: boolean,
  request: Request,
  now: Date,
): Promise<ResumeAnswer | null> => {
  const [client, before] = [await store(), await asking()]
  const opened = await withMasterKey((key) => openCase(client, key, caseId))
  if (!opened) return null
  const token = await newSession(client, caseId, now, shared)
  if (before.tag !== 'nobody') await endSession(client, before.session)
  return {
    path: goOnPath(opened.events),
    cookies: [sessionCookieHeader(token, request, shared), forgetTried],
  }
}

const noMatch = ja('この番号とことばの組み合わせでは、開けませんでした。控えと1つずつ見くらべてください。')

const keptOf = (resumed: Resumed, typed: ResumeTyped, now: Date): ResumeKept => {
  switch (resumed.tag) {
    case 'faulty':
      return { typed, errors: [...resumed.errors], waitUntil: 0 }
    case 'wait':
      return { typed, errors: [], waitUntil: now.getTime() + resumed.ms }
    case 'opened':
    case 'wrong':
      return { typed, errors: [{ field: 'words', message: noMatch }], waitUntil: 0 }
    default:
      return resumed satisfies never
  }
}
