import { signedOut } from '@/lib/access/responses'
import { endedCookieHeader } from '@/lib/access/token'
import { leave } from '@/lib/cases/actions'
import { forgetWords } from '@/lib/cases/keys-cookie'

export const POST = async (): Promise<Response> => {
  await leave()
  return signedOut('/left', endedCookieHeader, forgetWords)
}
