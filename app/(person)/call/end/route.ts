import { seeOther } from '@/lib/access/responses'
import { sessionCookieHeader } from '@/lib/access/token'
import { hangUp } from '@/lib/cases/call-actions'

export const POST = async (request: Request): Promise<Response> => {
  const ended = await hangUp(await request.formData(), new Date())
  return seeOther(
    ended.path,
    ended.token ? sessionCookieHeader(ended.token, request, ended.shared) : undefined,
  )
}
