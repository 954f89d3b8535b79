import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { saveParticulars } from '@/lib/cases/particulars'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await saveParticulars(who, await sentForm(request), new Date()))
})
