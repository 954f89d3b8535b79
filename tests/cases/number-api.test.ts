import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { numberAdvice } from '@/lib/cases/number-advice'
import { numberAnswer, numberEndpoint } from '@/lib/cases/number-api'
import { type NumberAnswer, numberAnswerSchema } from '@/lib/cases/number-schema'
import { openApi } from '@/lib/cases/open-api'
import { answerAt } from '@/lib/cases/open-endpoint'
import { lookUpNumber } from '@/lib/phone/look-up'
import { sourceOf } from '@/lib/scenarios/common/sources'
import { clock } from './a-question'

const send = (body: string, type = 'application/json') =>
  answerAt(
    numberEndpoint,
    new Request('http://localhost/api/check/number', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    }),
    clock,
  )

const check = async (number: string): Promise<NumberAnswer> => {
  const response = await send(JSON.stringify({ number }))
  expect(response.status).toBe(200)
  return response.json()
}

test('the answer has every part of the documented shape, in its order', async () => {
  expect(await check('０３-３４４６-０９９９')).toEqual({
    input: '０３-３４４６-０９９９',
    national: '0334460999',
    e164: '+81334460999',
    class: 'fixed',
    area: {
      code: '03',
      prefectures: ['東京都'],
      places: expect.arrayContaining(['千代田区', '狛江市(一部)']),
    },
    official: { id: 'ncac-lunch', name: expect.stringContaining('国民生活センター') },
    flags: ['display-can-be-forged'],
    advice: ['hang-up', 'do-not-volunteer-data', 'call-188', 'verify-via-official-number', 'keep-evidence'],
  })
})

test.for<[string, Partial<NumberAnswer>]>([
  ['090-1234-5678', { class: 'mobile', national: '09012345678', area: null, official: null }],
  ['+1 202 555 0100', { class: 'international', national: null, e164: '+12025550100', area: null }],
  ['非通知', { class: 'withheld', national: null, e164: null, area: null, official: null }],
  ['', { class: 'invalid', national: null, e164: null, flags: ['not-a-number'] }],
  [
    '#9110',
    {
      class: 'short-code',
      national: '#9110',
      e164: null,
      official: { id: '9110', name: expect.any(String) },
    },
  ],
])('%s', async ([number, expected]) => expect(await check(number)).toMatchObject(expected))

test('whatever is sent, the answer keeps to the schema and to the description', () => {
  const described = z.fromJSONSchema(
    (openApi() as { components: { schemas: { CheckedNumber: never } } }).components.schemas.CheckedNumber,
  )
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('188', '0312345678', '+8190')),
      (typed) => {
        const answer = numberAnswer(typed)
        expect(numberAnswerSchema.parse(answer)).toEqual(answer)
        expect(described.parse(answer)).toEqual(answer)
        expect(answer.advice).toContain('call-188')
      },
    ),
  )
})

describe('what is refused', () => {
  test.for<[string, string[]]>([
    ['{}', ['missing number']],
    ['{"number":3}', ['wrong-value number']],
    ['{"number":null}', ['wrong-value number']],
    ['{"number":"188","name":"x"}', ['unknown-field name']],
    ['[]', ['wrong-value (body)']],
    ['"188"', ['wrong-value (body)']],
  ])('%s', async ([body, faults]) => {
    const response = await send(body)
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.code).toBe('bad-request')
    expect(
      error.issues.flatMap(({ code, paths }: { code: string; paths: string[] }) =>
        paths.map((p) => `${code} ${p}`),
      ),
    ).toEqual(faults)
  })

  test.for([
    ['x{', 'application/json', 400],
    ['{"number":"188"}', 'text/plain', 415],
    [`{"number":"${'1'.repeat(64 * 1024)}"}`, 'application/json', 413],
    [`{"number":"${'1'.repeat(60 * 1024)}"}`, 'application/json', 200],
  ] as const)('%#', async ([body, type, status]) => {
    const response = await send(body, type)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('what was sent is not repeated in a refusal', async () => {
    expect(await (await send('{"number":["SECRET"],"SECRETS":1}')).text()).not.toContain('SECRET"')
  })
})

describe('advice', () => {
  const ids = (typed: string) => numberAdvice(lookUpNumber(typed)).map(({ id }) => id)

  test.for<[string, string[], string[]]>([
    ['03-3446-0999', ['hang-up', 'verify-via-official-number'], ['screen-calls']],
    ['110', ['hang-up'], ['do-not-contact']],
    ['+1 202 555 0100', ['hang-up', 'do-not-contact', 'screen-calls'], []],
    ['非通知', ['screen-calls', 'keep-evidence'], ['do-not-contact']],
    ['098-945-0110', ['hang-up'], []],
    ['0990-123456', ['do-not-contact'], []],
    ['090-1234-5678', ['verify-via-official-number', 'do-not-volunteer-data'], ['hang-up']],
    ['03-1234-56789', ['screen-calls', 'call-188'], ['keep-evidence']],
  ])('%s', ([typed, given, never]) => {
    expect(ids(typed)).toEqual(expect.arrayContaining(given))
    for (const id of never) expect(ids(typed)).not.toContain(id)
  })

  test('every advice says why and from where (I8)', () => {
    for (const typed of ['110', '+1 202 555 0100', '非通知', '0990-123456', '', '03-1234-56789']) {
      for (const { why, sources } of numberAdvice(lookUpNumber(typed))) {
        expect(why.length).toBeGreaterThan(0)
        expect(sources.map((id) => sourceOf(id).checkedOn)).not.toEqual([])
      }
    }
  })

  test('a match with a desk takes no advice away (I12)', () => {
    const [desk, nobody] = [ids('03-3446-0999'), ids('03-3446-0998')]
    expect(desk).toEqual(expect.arrayContaining(nobody))
  })
})
