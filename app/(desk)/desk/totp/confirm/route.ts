import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { confirmTotp } from '@/lib/cases/desk-totp'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await confirmTotp(request, new Date())
  return seeOther(path, ...cookies)
})
