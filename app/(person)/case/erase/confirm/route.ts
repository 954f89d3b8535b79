import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { endedCookieHeader } from '@/lib/access/token'
import { asking } from '@/lib/cases/asking'
import { eraseCase } from '@/lib/store/erase'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  const who = await asking()
  if (who.tag === 'holder') await eraseCase(who.client, who.opened.caseId, new Date())
  return seeOther('/erased', endedCookieHeader)
}
