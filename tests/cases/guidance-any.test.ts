import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apiErrorSchema, guidanceAnswerSchema } from '@/lib/cases/guidance-schema'
import { apiFactNames } from '@/lib/facts/api-facts'
import { anyApiFacts, anyNonsense } from '../facts/any-api-facts'
import { sendBody, sendText } from './a-question'

const runs = { numRuns: 300 }

test('facts that can be are answered in the shape that is described, or contradict each other', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(anyApiFacts, async (facts) => {
      const response = await sendBody({ facts })
      const body = await response.json()
      if (response.status === 200) {
        answered++
        expect(guidanceAnswerSchema.parse(body)).toEqual(body)
        return
      }
      expect(response.status).toBe(400)
      const { error } = apiErrorSchema.parse(body)
      expect(error.issues.length).toBeGreaterThan(0)
      expect(error.issues.every(({ code }) => code === 'contradiction')).toBe(true)
    }),
    runs,
  )
  expect(answered).toBeGreaterThan(10)
})

test('an answer does not depend on the order in which facts are sent', async () => {
  await fc.assert(
    fc.asyncProperty(anyApiFacts, async (facts) => {
      const turned = Object.fromEntries(Object.entries(facts).reverse())
      const [one, other] = [await sendBody({ facts }), await sendBody({ facts: turned })]
      expect(await other.json()).toEqual(await one.json())
    }),
    { numRuns: 100 },
  )
})

const known = new Set(apiFactNames.map((name) => name.split('.')[0]))

test('nonsense is never a 500, and each name that nobody knows is named', async () => {
  await fc.assert(
    fc.asyncProperty(anyNonsense, async (facts) => {
      const response = await sendBody({ facts })
      expect([200, 400]).toContain(response.status)
      if (response.status === 200) return
      const { error } = apiErrorSchema.parse(await response.json())
      const paths = error.issues.flatMap(({ paths: some }) => some)
      for (const name of Object.keys(facts).filter((one) => !known.has(one))) {
        expect(paths).toContain(`facts.${name}`)
      }
    }),
    runs,
  )
})

test('each wrong value among right ones is named, and nothing else', async () => {
  const wrong = fc.subarray(
    apiFactNames.filter((name) => !name.includes('.')),
    { minLength: 1 },
  )
  await fc.assert(
    fc.asyncProperty(anyApiFacts, wrong, async (facts, names) => {
      const spoilt = { ...facts, ...Object.fromEntries(names.map((name) => [name, { no: 'value' }])) }
      const { error } = await (await sendBody({ facts: spoilt })).json()
      const wrongOnes = error.issues.filter(({ code }: { code: string }) => code !== 'contradiction')
      const paths = wrongOnes.flatMap((issue: { paths: string[] }) => issue.paths)
      expect(paths.sort()).toEqual(names.map((name) => `facts.${name}`).sort())
    }),
    { numRuns: 100 },
  )
})

test('no body at all is a 500', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.string(), fc.constant('{"facts":{},"now":"9999-12-31T23:59:59+23:59"}')),
      async (text) => {
        expect((await sendText(text)).status).toBeLessThan(500)
      },
    ),
    runs,
  )
})
