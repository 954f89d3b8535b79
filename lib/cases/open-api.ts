import { z } from 'zod'
import { guidanceEndpoint } from './guidance-api'
import { apiErrorSchema } from './guidance-schema'
import { messageEndpoint } from './message-api'
import { numberEndpoint } from './number-api'
import type { EndpointDescription } from './open-endpoint'

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
  405: 'Another method than POST; Allow names it.',
  413: 'The body is over 64 KiB.',
  415: 'The body is not application/json.',
  429: 'Too many requests of one address; Retry-After says how many seconds to wait.',
}

const errors = (faults: string) =>
  Object.fromEntries(
    Object.entries({ 400: faults, ...refusals }).map(([status, words]) => [status, json('Error', words)]),
  )

const operationOf = ({ summary, description, operationId, names, faults }: EndpointDescription): Json => ({
  summary,
  description,
  operationId,
  security: [],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: ref(names.request) } },
  },
  responses: { 200: json(names.answer, 'What is known and advised.'), ...errors(faults) },
})

const endpoints: readonly EndpointDescription[] = [guidanceEndpoint, numberEndpoint, messageEndpoint]

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
  paths: Object.fromEntries(endpoints.map((one) => [one.path, { post: operationOf(one) }])),
  components: {
    schemas: {
      ...Object.fromEntries(
        endpoints.flatMap(({ names, request, answer }) => [
          [names.request, schemaOf(request, 'input')],
          [names.answer, schemaOf(answer, 'output')],
        ]),
      ),
      Error: schemaOf(apiErrorSchema, 'output'),
    },
  },
})
