import { fileResponse, seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { takeRecord } from '@/lib/cases/take'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const withFiles = (await sentForm(request)).get('as') === 'zip'
  const taken = await takeRecord(who, withFiles, new Date())
  return fileResponse(taken.body, taken)
})
