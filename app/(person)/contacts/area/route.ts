import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { takeArea } from '@/lib/cases/read-contacts'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  const taken = await takeArea(request)
  return taken.found ? seeOther('/contacts#consumer', taken.cookie) : seeOther('/contacts?area=unknown#area')
}
