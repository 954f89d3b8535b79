import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { setShared } from '@/lib/cases/renew'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther('/case/keys', await setShared(who, await sentForm(request), request, new Date()))
})
