import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { makeKeys } from '@/lib/cases/keys'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const { path, cookies } = await makeKeys(who, request, new Date())
  return seeOther(path, ...cookies)
}
