import { checkMessage } from '@/lib/message/check'
import { messageAdvice } from './message-advice'
import {
  type MessageAnswer,
  type MessageRequest,
  messageAnswerSchema,
  messageRequestSchema,
} from './message-schema'
import { type Endpoint, readBy } from './open-endpoint'

/** `POST /api/check/message`: the signs of fraud in a message, each where it stands and why. */
export const messageEndpoint: Endpoint<MessageRequest, MessageAnswer> = {
  path: '/api/check/message',
  operationId: 'checkMessage',
  summary: 'Which signs of fraud a message has, where they stand in it, and why',
  description:
    'Stateless: nothing is stored, no cookie is read, no body is logged. No verdict means that a message is genuine.',
  faults: 'Every unknown field and wrong value by name.',
  names: { request: 'MessageRequest', answer: 'CheckedMessage' },
  request: messageRequestSchema,
  answer: messageAnswerSchema,
  read: readBy(messageRequestSchema),
  say: (request) => messageAnswer(request),
}

/** What the public API says about a message. Pure. */
export const messageAnswer = ({ text, channel }: MessageRequest): MessageAnswer => {
  const { verdict, score, signals, urls, numbers, advice } = checkMessage(text, channel ?? null)
  return {
    verdict,
    score,
    signals: signals.map(({ id, quote, start, end, because }) => ({ id, quote, start, end, because })),
    urls: urls.map(({ raw, host, flags }) => ({ raw, host, flags: [...flags] })),
    numbers: numbers.map((one) => ({ raw: one.raw, class: one.class })),
    advice: messageAdvice(advice),
  }
}
