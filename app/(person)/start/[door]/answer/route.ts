import { isOwnForm } from '@/lib/access/origin'
import { refused, seeOther } from '@/lib/access/responses'
import { sessionCookieHeader } from '@/lib/access/token'
import { asking, shownAgain } from '@/lib/cases/asking'
import { begin } from '@/lib/cases/begin'
import { doorOf } from '@/lib/cases/doors'
import { store } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { dayInJapan } from '@/lib/text/japan-time'

export const POST = async (
  request: Request,
  { params }: RouteContext<'/start/[door]/answer'>,
): Promise<Response> => {
  if (!isOwnForm(request)) return refused()
  const door = doorOf((await params).door)
  if (!door) return seeOther('/')
  const now = new Date()
  const who = await shownAgain(await asking())
  const current = who.tag === 'holder' ? who.opened : null
  const form = await request.formData()
  const begun = await begin(await store(), heldMasterKey(), current, door, form, now, dayInJapan(now))
  if (!begun.ok) return seeOther(`/start/${door.id}?missing=1`)
  return seeOther(begun.path, begun.token ? sessionCookieHeader(begun.token, request) : undefined)
}
