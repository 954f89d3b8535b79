import { formPage } from '@/lib/access/form-page'
import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { correctLog } from '@/lib/cases/log-correct'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/case/log/[seq]/correct/save'>): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    const { seq } = await params
    return seeOther((await correctLog(who, seq, await sentForm(request), new Date())) ?? formPage(request))
  },
)
