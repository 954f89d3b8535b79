import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { store } from '@/lib/store/client'
import { setHidden } from '@/lib/store/sessions'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  const who = await asking()
  if (who.tag === 'holder') await setHidden(await store(), who.session.id, new Date())
  return seeOther('/hidden')
}
