import { attachmentResponse, seeOther } from '@/lib/access/responses'
import { originalOf } from '@/lib/cases/evidence-file'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/case/evidence/[file]/original'>,
): Promise<Response> => {
  const found = await originalOf((await params).file)
  return 'bytes' in found ? attachmentResponse(found.bytes, found.name) : seeOther(found.path)
}
