import { seeOther } from '@/lib/access/responses'
import { invitePerson } from '@/lib/cases/desk-people'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await invitePerson(request, new Date())
  return seeOther(path, ...cookies)
}
