import { pictureResponse, seeOther } from '@/lib/access/responses'
import { pictureOf } from '@/lib/cases/evidence-file'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/case/evidence/[file]/thumb'>,
): Promise<Response> => {
  const found = await pictureOf((await params).file, 'thumb')
  return 'bytes' in found ? pictureResponse(found.bytes) : seeOther(found.path)
}
