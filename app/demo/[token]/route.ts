import { seeOther } from '@/lib/access/responses'
import { demoView, openDemoLink } from '@/lib/cases/demo'

/** There is no such route but in a demo. */
export const GET = async (request: Request, { params }: RouteContext<'/demo/[token]'>): Promise<Response> => {
  if (demoView() === null) return new Response(null, { status: 404 })
  const opened = await openDemoLink((await params).token, request, new Date())
  return opened ? seeOther(opened.path, ...opened.cookies) : seeOther('/not-here')
}
