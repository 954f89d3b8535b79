import { seeOther } from '@/lib/access/responses'
import { formRoute } from '@/lib/access/sent-form'
import { resumeByWords } from '@/lib/cases/resume-action'

export const POST = formRoute(async (request: Request): Promise<Response> => {
  const { path, cookies } = await resumeByWords(request, new Date())
  return seeOther(path, ...cookies)
})
