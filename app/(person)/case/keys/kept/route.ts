import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { keepKeys } from '@/lib/cases/keys'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const { path, cookies } = await keepKeys(who, await sentForm(request), request, new Date())
  return seeOther(path, ...cookies)
})
