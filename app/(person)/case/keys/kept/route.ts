import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { keepKeys } from '@/lib/cases/keys'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const { path, cookies } = await keepKeys(who, await request.formData(), request, new Date())
  return seeOther(path, ...cookies)
}
