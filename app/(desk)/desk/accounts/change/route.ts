import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { changePerson } from '@/lib/cases/desk-people'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await changePerson(request, new Date())
  return seeOther(path, ...cookies)
})
