import { pictureResponse, seeOther } from '@/lib/access/responses'
import { deskAsking } from '@/lib/cases/desk-asking'
import { queuePath } from '@/lib/cases/desk-path'
import { deskPicture } from '@/lib/cases/desk-picture'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/desk/case/[handle]/evidence/[file]/picture'>,
): Promise<Response> => {
  const who = await deskAsking()
  if (who.tag !== 'account') return seeOther('/desk/sign-in')
  const { handle, file } = await params
  const bytes = await deskPicture(who.account, who.client, handle, file, new Date())
  return bytes ? pictureResponse(bytes) : seeOther(queuePath)
}
