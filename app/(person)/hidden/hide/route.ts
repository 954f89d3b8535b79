import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { hide } from '@/lib/cases/actions'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  await hide(new Date())
  return seeOther('/hidden')
}
