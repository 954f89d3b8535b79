import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { removeEvidence } from '@/lib/cases/evidence-remove'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/case/evidence/[file]/remove'>): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    return seeOther(await removeEvidence(who, (await params).file, await sentForm(request), new Date()))
  },
)
