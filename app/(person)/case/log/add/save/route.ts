import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { addToLog } from '@/lib/cases/log-add'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await addToLog(who, await sentForm(request), new Date()))
})
