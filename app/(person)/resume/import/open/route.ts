import { seeOther } from '@/lib/access/responses'
import { importByFile } from '@/lib/cases/import-action'

export const POST = async (request: Request): Promise<Response> => {
  const { path, cookies } = await importByFile(request, new Date())
  return seeOther(path, ...cookies)
}
