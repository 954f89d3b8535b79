import { seeOther } from '@/lib/access/responses'
import { deskSignOut } from '@/lib/cases/desk-sign-in'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await deskSignOut(request)
  return seeOther(path, ...cookies)
}
