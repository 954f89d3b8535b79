import { formPage } from '@/lib/access/form-page'
import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { answerStep } from '@/lib/cases/answer'
import { asking } from '@/lib/cases/asking'
import { dayInJapan } from '@/lib/text/japan-time'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/case/[flow]/[step]/answer'>): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    const now = new Date()
    const answered = await answerStep(who, await params, await sentForm(request), now, dayInJapan(now))
    return seeOther(answered?.path ?? formPage(request))
  },
)
