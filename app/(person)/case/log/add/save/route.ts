import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { addToLog } from '@/lib/cases/log-add'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await addToLog(who, await request.formData(), new Date()))
}
