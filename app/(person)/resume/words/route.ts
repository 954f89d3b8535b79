import { seeOther } from '@/lib/access/responses'
import { resumeByWords } from '@/lib/cases/resume-action'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await resumeByWords(request, new Date())
  return seeOther(path, ...cookies)
}
