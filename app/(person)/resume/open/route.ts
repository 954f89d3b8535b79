import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { asking, shownAgain } from '@/lib/cases/asking'
import { goOnPath } from '@/lib/cases/case-view'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  const who = await shownAgain(await asking())
  return seeOther(who.tag === 'holder' ? goOnPath(who.opened.events) : '/resume')
}
