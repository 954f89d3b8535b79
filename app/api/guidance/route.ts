import { preflightAnswer } from '@/lib/access/open-routes'
import { guidanceEndpoint } from '@/lib/cases/guidance-api'
import { answerAt } from '@/lib/cases/open-endpoint'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => answerAt(guidanceEndpoint, request, new Date())

export const OPTIONS = (): Response => preflightAnswer()
