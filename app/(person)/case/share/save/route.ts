import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { shareCase } from '@/lib/cases/share'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  return seeOther(await shareCase(who, await request.formData(), new Date()))
}
