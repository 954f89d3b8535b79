import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { keepKeys } from '@/lib/cases/keys'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const { path, cookie } = await keepKeys(who, await request.formData(), new Date())
  return seeOther(path, cookie)
}
