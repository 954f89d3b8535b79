import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { deskAsking } from '@/lib/cases/desk-asking'
import { moveCase } from '@/lib/cases/desk-move'
import { queuePath } from '@/lib/cases/desk-path'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/desk/case/[handle]/[move]'>): Promise<Response> => {
    const who = await deskAsking()
    if (who.tag !== 'account') return seeOther('/desk/sign-in')
    const { handle, move } = await params
    const path = await moveCase(who.account, who.client, handle, move, await sentForm(request), new Date())
    return seeOther(path ?? queuePath)
  },
)
