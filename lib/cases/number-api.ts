import { lookUpNumber } from '@/lib/phone/look-up'
import { sayPlainly } from '@/lib/text/text'
import { numberAdvice } from './number-advice'
import { type NumberAnswer, numberAnswerSchema, numberRequestSchema } from './number-schema'
import { type Endpoint, readBy } from './open-endpoint'

/** `POST /api/check/number`: what a number tells by itself. */
export const numberEndpoint: Endpoint<{ number: string }, NumberAnswer> = {
  path: '/api/check/number',
  operationId: 'checkNumber',
  summary: 'What a telephone number is, where it belongs, and that a display can be forged',
  description:
    'Stateless: nothing is stored, no cookie is read, no body is logged. No class, area or match means that a caller is genuine.',
  faults: 'Every unknown field and wrong value by name.',
  names: { request: 'NumberRequest', answer: 'CheckedNumber' },
  request: numberRequestSchema,
  answer: numberAnswerSchema,
  read: readBy(numberRequestSchema),
  say: ({ number }) => numberAnswer(number),
}

/** What the public API says about a number. Pure. */
export const numberAnswer = (typed: string): NumberAnswer => {
  const found = lookUpNumber(typed)
  const { normal, area, official } = found
  return {
    input: typed,
    national: normal?.startsWith('+') ? null : normal,
    e164: found.e164,
    class: found.class,
    area: area && { code: area.code, prefectures: [...area.prefectures], places: [...area.places] },
    official: official && { id: official.id, name: sayPlainly(official.name) },
    flags: [...found.flags],
    advice: numberAdvice(found).map(({ id }) => id),
  }
}
