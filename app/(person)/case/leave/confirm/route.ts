import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { endedCookieHeader } from '@/lib/access/token'
import { leave } from '@/lib/cases/actions'
import { forgetWords } from '@/lib/cases/keys-cookie'

export const POST = async (request: Request): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  await leave()
  return seeOther('/left', endedCookieHeader, forgetWords)
}
