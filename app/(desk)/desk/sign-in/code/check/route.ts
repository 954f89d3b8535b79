import { seeOther } from '@/lib/access/responses'
import { deskCode } from '@/lib/cases/desk-sign-in'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await deskCode(request, new Date())
  return seeOther(path, ...cookies)
}
