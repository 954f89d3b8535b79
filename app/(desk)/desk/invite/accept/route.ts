import { seeOther } from '@/lib/access/responses'
import { takeInvite } from '@/lib/cases/desk-invite'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await takeInvite(request, new Date())
  return seeOther(path, ...cookies)
}
