import { z } from 'zod'
import { guidanceRequestSchema } from './guidance-request'
import { apiErrorSchema, guidanceAnswerSchema } from './guidance-schema'

/** JSON as it is sent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  return rest as Json
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const json = (schema: string, description: string): Json => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
})

const refusals: Readonly<Record<string, string>> = {
  400: 'Every unknown fact, wrong value and contradiction by name; `now` without an offset.',
  405: 'Another method than POST; Allow names it.',
  413: 'The body is over 64 KiB.',
  415: 'The body is not application/json.',
  429: 'Too many requests of one address; Retry-After says how many seconds to wait.',
}

const guidance: Json = {
  summary: 'What to do about a suspicious call, bill or message, as far as the facts tell',
  description:
    'Stateless: nothing is stored, no cookie is read, no body is logged. Every advice names its rules, facts and sources.',
  operationId: 'guidance',
  security: [],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: ref('GuidanceRequest') } },
  },
  responses: {
    200: json('Guidance', 'What the rules say.'),
    ...Object.fromEntries(Object.entries(refusals).map(([status, words]) => [status, json('Error', words)])),
  },
}

/** The description of the public API as OpenAPI 3.1, made from the schemas that parse its requests. */
export const openApi = (): Json => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'ochitsuite: public advice API',
    version: '1.0.0',
    description: 'Procedures and public advice, never a legal conclusion. Not run by a public body.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: { '/api/guidance': { post: guidance } },
  components: {
    schemas: {
      GuidanceRequest: schemaOf(guidanceRequestSchema, 'input'),
      Guidance: schemaOf(guidanceAnswerSchema, 'output'),
      Error: schemaOf(apiErrorSchema, 'output'),
    },
  },
})
