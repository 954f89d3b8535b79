import { seeOther } from '@/lib/access/responses'
import { changePerson } from '@/lib/cases/desk-people'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await changePerson(request, new Date())
  return seeOther(path, ...cookies)
}
