import { seeOther } from '@/lib/access/responses'
import { asking, shownAgain } from '@/lib/cases/asking'
import { goOnPath } from '@/lib/cases/case-view'

export const POST = async (): Promise<Response> => {
  const who = await shownAgain(await asking())
  return seeOther(who.tag === 'holder' ? goOnPath(who.opened.events) : '/resume')
}
