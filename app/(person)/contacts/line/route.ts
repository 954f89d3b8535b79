import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { takeLine } from '@/lib/cases/read-contacts'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  return seeOther('/contacts#consumer', await takeLine(request))
}
