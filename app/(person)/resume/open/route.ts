import { seeOther } from '@/lib/access/responses'
import { asking, shownAgain } from '@/lib/cases/asking'
import { goOnPath } from '@/lib/cases/case-view'
import { renewedCookie } from '@/lib/cases/renew'

export const POST = async (request: Request): Promise<Response> => {
  const { who, renewed } = await shownAgain(await asking(), new Date())
  const path = who.tag === 'holder' ? goOnPath(who.opened.events) : '/resume'
  return seeOther(path, renewed ? renewedCookie(renewed, request) : undefined)
}
