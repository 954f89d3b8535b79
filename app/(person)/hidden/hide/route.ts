import { seeOther } from '@/lib/access/responses'
import { hide } from '@/lib/cases/actions'

export const POST = async (): Promise<Response> => {
  // Somebody may look over a shoulder: the screen changes also where the store cannot take a note of it.
  await hide(new Date()).catch(() => {})
  return seeOther('/hidden')
}
