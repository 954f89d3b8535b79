import { seeOther } from '@/lib/access/responses'
import { renewOwnCodes } from '@/lib/cases/desk-own-account'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await renewOwnCodes(request, new Date())
  return seeOther(path, ...cookies)
}
