import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { asking } from '@/lib/cases/asking'
import { saveLetter } from '@/lib/cases/letter-save'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/case/letters/[document]/save'>): Promise<Response> => {
    const who = await asking()
    if (who.tag !== 'holder') return seeOther('/resume')
    const { document } = await params
    return seeOther((await saveLetter(who, document, await sentForm(request), new Date())) ?? '/case/letters')
  },
)
