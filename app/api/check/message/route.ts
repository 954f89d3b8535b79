import { preflightAnswer } from '@/lib/access/open-routes'
import { messageEndpoint } from '@/lib/cases/message-api'
import { answerAt } from '@/lib/cases/open-endpoint'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => answerAt(messageEndpoint, request, new Date())

export const OPTIONS = (): Response => preflightAnswer()
