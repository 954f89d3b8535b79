import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { shareCase } from '@/lib/cases/share'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await shareCase(who, await sentForm(request), new Date()))
})
