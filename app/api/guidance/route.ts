import { preflightAnswer } from '@/lib/access/open-routes'
import { answerGuidance } from '@/lib/cases/guidance-api'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => answerGuidance(request, new Date())

export const OPTIONS = (): Response => preflightAnswer()
