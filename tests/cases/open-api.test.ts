import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Json, openApi } from '@/lib/cases/open-api'
import { apiFactNames } from '@/lib/facts/api-facts'
import { adviceIds } from '@/lib/scenarios/common/advice'
import { documentIds } from '@/lib/scenarios/common/gives'
import { guidanceFor, sendBody } from './a-question'

const description = openApi() as z.output<typeof shape>

const media = z.strictObject({
  'application/json': z.strictObject({ schema: z.strictObject({ $ref: z.string() }) }),
})
const operation = z.strictObject({
  summary: z.string(),
  description: z.string(),
  operationId: z.string(),
  security: z.array(z.never()),
  requestBody: z.strictObject({ required: z.literal(true), content: media }),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string(), content: media }),
  ),
})

/** As much of OpenAPI 3.1 as we use. */
const shape = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  jsonSchemaDialect: z.url(),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })).min(1),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ post: operation })),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({ type: z.literal('object') })),
  }),
})

const schemaNamed = (name: string) => z.fromJSONSchema(description.components.schemas[name] as never)

/** Every value under a key of that name, at any depth. */
const under = (key: string, json: Json): Json[] => {
  if (json === null || typeof json !== 'object') return []
  if (Array.isArray(json)) return json.flatMap((item) => under(key, item))
  return Object.entries(json).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...under(key, value),
  ])
}

test('it has the shape of OpenAPI 3.1, and is nothing but JSON', () => {
  expect(shape.parse(openApi())).toEqual(openApi())
  expect(JSON.parse(JSON.stringify(openApi()))).toEqual(openApi())
})

test('every reference leads somewhere, and no schema is left over', () => {
  const refs = new Set(under('$ref', openApi()).map(String))
  const names = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`)
  expect([...refs].sort()).toEqual(names.sort())
})

test('every fact is in it, with its question', () => {
  const { properties } = description.components.schemas.GuidanceRequest as unknown as {
    properties: {
      facts: { properties: Record<string, { description?: string; anyOf?: { properties?: object }[] }> }
    }
  }
  const named = Object.entries(properties.facts.properties).flatMap(([name, { anyOf }]) => {
    const parts = anyOf?.find((one) => one.properties)?.properties
    return parts ? Object.keys(parts).map((part) => `${name}.${part}`) : [name]
  })
  expect(named.sort()).toEqual([...apiFactNames].sort())
  expect(under('description', properties.facts as unknown as Json).length).toBeGreaterThanOrEqual(
    apiFactNames.length,
  )
})

test('every advice and every document is in it', () => {
  const listed = new Set(under('enum', openApi()).flat().map(String))
  expect([...adviceIds, ...documentIds].filter((id) => !listed.has(id))).toEqual([])
})

describe('who reads nothing but the description', () => {
  test('understands the answers', async () => {
    const answer = await guidanceFor({ situation: 'unknown-bill', paid: 'card', iTold: ['card-number'] })
    expect(schemaNamed('Guidance').parse(answer)).toEqual(answer)
  })

  test('understands the refusals', async () => {
    const refusal = await (await sendBody({ facts: { paid: 'gold' } })).json()
    expect(schemaNamed('Error').parse(refusal)).toEqual(refusal)
  })

  test('can tell which facts are taken', () => {
    const request = schemaNamed('GuidanceRequest')
    expect(
      request.safeParse({ facts: { paid: 'card', demands: ['money'], callback: { challenged: 'yes' } } })
        .success,
    ).toBe(true)
    expect(request.safeParse({ facts: { paid: 'gold' } }).success).toBe(false)
    expect(request.safeParse({ facts: { nope: 1 } }).success).toBe(false)
  })
})
