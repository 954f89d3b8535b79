import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { changeOwnPassword } from '@/lib/cases/desk-own-account'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await changeOwnPassword(request, new Date())
  return seeOther(path, ...cookies)
})
