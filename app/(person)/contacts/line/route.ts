import { seeOther } from '@/lib/access/responses'
import { takeLine } from '@/lib/cases/read-contacts'

export const POST = async (request: Request): Promise<Response> => {
  return seeOther('/contacts#consumer', await takeLine(request))
}
