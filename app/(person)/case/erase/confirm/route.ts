import { signedOut } from '@/lib/access/responses'
import { endedCookieHeader } from '@/lib/access/token'
import { erase } from '@/lib/cases/actions'
import { forgetWords } from '@/lib/cases/keys-cookie'

export const POST = async (): Promise<Response> => {
  await erase(new Date())
  return signedOut('/erased', endedCookieHeader, forgetWords)
}
