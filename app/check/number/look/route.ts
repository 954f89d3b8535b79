import { seeOther } from '@/lib/access/responses'
import { takeNumber } from '@/lib/cases/number-check'

export const POST = async (request: Request): Promise<Response> =>
  seeOther('/check/number', await takeNumber(request, new Date()))
