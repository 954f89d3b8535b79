import { expect, test } from 'vitest'
import { apiDocumentation } from '@/lib/cases/api-documentation'
import { guidanceAnswerSchema } from '@/lib/cases/guidance-schema'
import { apiFactNames } from '@/lib/facts/api-facts'
import { sendText } from './a-question'

const page = apiDocumentation()

test('the example is what the handler answers, but for the length of its lists', async () => {
  const response = await sendText(page.request)
  expect(response.status).toBe(200)
  const whole: Record<string, unknown> = await response.json()
  const shown: Record<string, unknown> = JSON.parse(page.answer)
  for (const [name, value] of Object.entries(whole)) {
    expect(shown[name]).toEqual(Array.isArray(value) ? value.slice(0, 2) : value)
  }
  expect(guidanceAnswerSchema.parse(shown)).toEqual(shown)
})

test('the faulty example is refused as it says', async () => {
  const response = await sendText(page.wrongRequest)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual(JSON.parse(page.refusal))
})

test('the page names every fact and every part of an answer', () => {
  expect(page.facts.map(({ name }) => name)).toEqual([...apiFactNames])
  expect(page.parts.map(({ name }) => name).sort()).toEqual(Object.keys(guidanceAnswerSchema.shape).sort())
})
