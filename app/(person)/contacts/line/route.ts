import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { takeLine } from '@/lib/cases/read-contacts'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  return seeOther('/contacts#consumer', await takeLine(request))
})
