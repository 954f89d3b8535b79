import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { deskCode } from '@/lib/cases/desk-sign-in'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await deskCode(request, new Date())
  return seeOther(path, ...cookies)
})
