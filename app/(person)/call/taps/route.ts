import { formRoute, sentForm } from '@/lib/access/sent-form'
import { sessionCookieHeader } from '@/lib/access/token'
import { receiveTaps } from '@/lib/cases/call-actions'

/** Which taps need not wait on the device any more. The browser asks by itself, so that no page is left for it. */
export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { kept, token } = await receiveTaps(await sentForm(request), new Date())
  const headers = new Headers(token ? { 'set-cookie': sessionCookieHeader(token, request, false) } : {})
  return Response.json({ kept }, { headers })
})
