import { pdfResponse, seeOther } from '@/lib/access/responses'
import { printIssued } from '@/lib/cases/print'

export const GET = async (
  _: Request,
  { params }: RouteContext<'/case/paper/[seq]/pdf'>,
): Promise<Response> => {
  const printed = await printIssued((await params).seq)
  return 'pdf' in printed ? pdfResponse(printed.pdf) : seeOther(printed.path)
}
