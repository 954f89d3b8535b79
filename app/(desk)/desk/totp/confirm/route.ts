import { seeOther } from '@/lib/access/responses'
import { confirmTotp } from '@/lib/cases/desk-totp'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await confirmTotp(request, new Date())
  return seeOther(path, ...cookies)
}
