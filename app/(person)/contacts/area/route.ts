import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { takeArea } from '@/lib/cases/read-contacts'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const taken = await takeArea(request, new Date())
  return seeOther(taken.found ? '/contacts#consumer' : '/contacts?area=unknown#area', ...taken.cookies)
})
