import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { messageToLog } from '@/lib/cases/message-check'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await messageToLog(who, await request.formData(), new Date()))
}
