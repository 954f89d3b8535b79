import { preflightAnswer } from '@/lib/access/open-routes'
import { numberEndpoint } from '@/lib/cases/number-api'
import { answerAt } from '@/lib/cases/open-endpoint'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => answerAt(numberEndpoint, request, new Date())

export const OPTIONS = (): Response => preflightAnswer()
