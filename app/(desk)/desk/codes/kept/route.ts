import { seeOther } from '@/lib/access/responses'
import { keepNewCodes } from '@/lib/cases/desk-own-account'

export const POST = async (): Promise<Response> => {
  const { path, cookies } = await keepNewCodes()
  return seeOther(path, ...cookies)
}
