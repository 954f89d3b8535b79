import { formPage } from '@/lib/access/form-page'
import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { correctLog } from '@/lib/cases/log-correct'

export const POST = async (
  request: Request,
  { params }: RouteContext<'/case/log/[seq]/correct/save'>,
): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const { seq } = await params
  return seeOther((await correctLog(who, seq, await request.formData(), new Date())) ?? formPage(request))
}
