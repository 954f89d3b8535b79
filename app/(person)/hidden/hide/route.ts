import { seeOther } from '@/lib/access/responses'
import { hide } from '@/lib/cases/actions'

export const POST = async (): Promise<Response> => {
  await hide(new Date())
  return seeOther('/hidden')
}
