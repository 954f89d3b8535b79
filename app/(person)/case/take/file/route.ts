import { fileResponse, seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { takeRecord } from '@/lib/cases/take'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const withFiles = (await request.formData()).get('as') === 'zip'
  const taken = await takeRecord(who, withFiles, new Date())
  return fileResponse(taken.body, taken)
}
