import { z } from 'zod'
import { guidanceEndpoint } from '@/lib/cases/guidance-api'
import { messageEndpoint } from '@/lib/cases/message-api'
import { numberEndpoint } from '@/lib/cases/number-api'
import type { Draw } from '../store-changes'
import { oneOf } from './hostile-values'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Bodies that an address of the API may get, drawn from its own schema; `[]` for every other address. */
export const jsonSamples = (route: string, count: number, draw: Draw): unknown[] => {
  const endpoint = [guidanceEndpoint, messageEndpoint, numberEndpoint].find(({ path }) => path === route)
  if (!endpoint) return []
  const schema = z.toJSONSchema(endpoint.request, { io: 'input', unrepresentable: 'any' }) as Schema
  return Array.from({ length: count }, () => sampleOf(schema, draw))
}

const sampleOf = (schema: Schema, draw: Draw): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return oneOf(draw, schema.enum)
  if (schema.anyOf) return sampleOf(oneOf(draw, schema.anyOf), draw)
  switch (schema.type) {
    case 'object': {
      const all = Object.entries(schema.properties ?? {})
      // Of many facts most contradict each other.
      const wanted = all.filter(() => (all.length > 8 ? draw(20) === 0 : draw(8) > 0))
      return Object.fromEntries(wanted.map(([name, one]) => [name, sampleOf(one, draw)]))
    }
    case 'array':
      return Array.from({ length: draw(3) }, () => sampleOf(schema.items ?? {}, draw))
    case 'integer':
    case 'number':
      return draw(1_000)
    case 'boolean':
      return draw(2) === 0
    default:
      return oneOf(draw, ['未納です', '0312345678', '2026-11-26T10:00:00+09:00', 'あ', ''])
  }
}
