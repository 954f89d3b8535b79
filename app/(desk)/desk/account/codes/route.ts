import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { renewOwnCodes } from '@/lib/cases/desk-own-account'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await renewOwnCodes(request, new Date())
  return seeOther(path, ...cookies)
})
