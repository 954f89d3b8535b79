import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { numberToLog } from '@/lib/cases/number-check'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await numberToLog(who, await request.formData(), new Date()))
}
