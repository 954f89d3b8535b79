import { seeOther } from '@/lib/access/responses'
import { openInvite } from '@/lib/cases/desk-invite'

export const GET = async (
  request: Request,
  { params }: RouteContext<'/desk/invite/[token]'>,
): Promise<Response> => {
  const { path, cookies } = openInvite((await params).token, request, new Date())
  return seeOther(path, ...cookies)
}
