import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { issueDocument } from '@/lib/cases/issue'
import { pageOfDocument } from '@/lib/cases/paper-paths'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/case/issue/[document]'>): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    const { document } = await params
    const issued = await issueDocument(who, document, await sentForm(request), new Date())
    return seeOther(issued ?? pageOfDocument(document))
  },
)
