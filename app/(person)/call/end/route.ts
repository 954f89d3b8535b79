import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { sessionCookieHeader } from '@/lib/access/token'
import { hangUp } from '@/lib/cases/call-actions'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const ended = await hangUp(await sentForm(request), new Date())
  return seeOther(
    ended.path,
    ended.token ? sessionCookieHeader(ended.token, request, ended.shared) : undefined,
  )
})
