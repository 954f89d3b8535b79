import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { takeNumber } from '@/lib/cases/number-check'

export const POST = formRoute(
  async (request: Request): Promise<Response> =>
    seeOther('/check/number', await takeNumber(request, new Date())),
)
