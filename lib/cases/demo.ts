import 'server-only'
import { sessionCookieHeader } from '@/lib/access/token'
import { takeDemoLink } from '@/lib/accounts/demo-links'
import { store } from '@/lib/store/client'
import { settings } from '@/lib/store/settings'
import { demoWords } from '@/lib/text/demo-words'
import { say } from '@/lib/text/text'
import { type DeskAnswer, marked } from './desk-auth'
import { queuePath } from './desk-path'
import { questionsPath } from './questions-path'
import { newSession } from './renew'

/** What every page, paper and record of a demo says. */
type DemoView = { readonly banner: string; readonly mark: string; readonly record: string }

/** The words of a demo; `null` where this is none. */
export const demoView = (): DemoView | null =>
  settings().demo
    ? { banner: say(demoWords.banner), mark: say(demoWords.mark), record: say(demoWords.record) }
    : null

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
