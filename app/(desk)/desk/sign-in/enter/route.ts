import { seeOther } from '@/lib/access/responses'
import { deskSignIn } from '@/lib/cases/desk-sign-in'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await deskSignIn(request, new Date())
  return seeOther(path, ...cookies)
}
