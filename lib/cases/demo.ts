import 'server-only'
import { sessionCookieHeader } from '@/lib/access/token'
import { takeDemoLink } from '@/lib/accounts/demo-links'
import { store } from '@/lib/store/client'
import { settings } from '@/lib/store/settings'
import { ja, say } from '@/lib/text/text'
import { type DeskAnswer, marked } from './desk-auth'
import { queuePath } from './desk-path'
import { questionsPath } from './questions-path'
import { newSession } from './renew'

const banner = ja('これは見本です。入力したことは、止めると消えます。')
const mark = ja('見本')

/** What every page and paper of a demo says; `null` where this is none. */
export const demoWords = (): { readonly banner: string; readonly mark: string } | null =>
  settings().demo ? { banner: say(banner), mark: say(mark) } : null

/** Where a link of the demo leads, and its cookies; `null` when it is no good. */
export const openDemoLink = async (
  token: string,
  request: Request,
  now: Date,
): Promise<DeskAnswer | null> => {
  const client = await store()
  const link = await takeDemoLink(client, token, now)
  if (!link) return null
  if (link.to === 'desk') return { path: queuePath, cookies: marked(request, link.cookies) }
  // Others may use the browser after whoever looks at the demo.
  const session = await newSession(client, link.caseId, now, true)
  return { path: questionsPath, cookies: [sessionCookieHeader(session, request, true)] }
}
