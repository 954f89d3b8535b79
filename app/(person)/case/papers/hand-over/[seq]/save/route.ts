import { formPage } from '@/lib/access/form-page'
import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { handOver } from '@/lib/cases/hand-over'

export const POST = formRoute(
  async (
    request: Request,
    { params }: RouteContext<'/case/papers/hand-over/[seq]/save'>,
  ): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    const { seq } = await params
    return seeOther((await handOver(who, seq, await sentForm(request), new Date())) ?? formPage(request))
  },
)
