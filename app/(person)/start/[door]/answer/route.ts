import { formPage } from '@/lib/access/form-page'
import { seeOther } from '@/lib/access/responses'
import { formRoute, sentForm } from '@/lib/access/sent-form'
import { sessionCookieHeader } from '@/lib/access/token'
import { enter } from '@/lib/cases/actions'
import { doorOf } from '@/lib/cases/doors'
import { pickedCookie } from '@/lib/cases/picked'

export const POST = formRoute(
  async (request: Request, { params }: RouteContext<'/start/[door]/answer'>): Promise<Response> => {
    const door = doorOf((await params).door)
    if (!door) return seeOther(formPage(request))
    const begun = await enter(door, await sentForm(request), new Date())
    if (!begun.ok) return seeOther(`/start/${door.id}?missing=1`, pickedCookie(request, door, begun.picked))
    return seeOther(
      begun.path,
      begun.token ? sessionCookieHeader(begun.token, request, begun.shared) : undefined,
    )
  },
)
