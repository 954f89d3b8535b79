import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { takeInvite } from '@/lib/cases/desk-invite'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await takeInvite(request, new Date())
  return seeOther(path, ...cookies)
})
