import { seeOther } from '@/lib/access/responses'
import { leaveEverywhere } from '@/lib/cases/desk-own-account'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await leaveEverywhere(request)
  return seeOther(path, ...cookies)
}
