import { moveFieldNames } from '@/lib/desk/move-fields'
import { letterIds } from '@/lib/documents/letter-fields'
import { scenarios } from '@/lib/scenarios/scenarios'
import type { Draw } from '../store-changes'
import { hostileValue, oneOf, wellFormed } from './hostile-values'
import type { Body } from './made-requests'
import type { Visitor } from './visitors'

/** What stands in an address in the place of its `[names]`: mostly what is there, else what is not. */
export const paramsOf = (
  route: string,
  { ids }: Visitor,
  canary: string,
  draw: Draw,
): Record<string, string> => {
  const [flow, step] = oneOf(draw, steps)
  const its: Readonly<Record<string, string>> = route.includes('[flow]') ? { ...ids, flow, step } : ids
  return Object.fromEntries(
    [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => {
      const own =
        its[name === 'seq' && route.includes('/log/') ? 'entry' : name] ?? oneOf(draw, wordsOf[name] ?? ['1'])
      return [
        name,
        draw(3) > 0
          ? own
          : oneOf(draw, [
              canary,
              hostileValue(draw).slice(0, 2_000),
              ids.entry ?? '',
              ids.file ?? '',
              '../x',
              'a/b',
            ]),
      ]
    }),
  )
}

const moves = [...Object.keys(moveFieldNames), 'none']

const steps = scenarios.flatMap(({ flow }) => Object.keys(flow.steps).map((step) => [flow.id, step] as const))

const wordsOf: Readonly<Record<string, readonly string[]>> = {
  door: ['came', 'call', 'harm', 'court', 'family', 'found', 'desk'],
  document: [...letterIds, 'centre-summary', 'police-memo', 'family-copy', 'shop-copy'],
  move: moves,
  token: ['one'],
}

/** The request of a visitor, with a canary in what else a browser says. */
export const requestOf = (
  route: string,
  method: string,
  params: Readonly<Record<string, string>>,
  { cookie }: Visitor,
  body: Body | null,
  canary: string,
  draw: Draw,
): Request => {
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(wellFormed(params[name] ?? '')),
  )
  const query =
    draw(3) === 0 ? `?${canary}=${encodeURIComponent(wellFormed(hostileValue(draw).slice(0, 200)))}&kept` : ''
  const headers = new Headers({
    'user-agent': canary,
    'x-client-address': clientAddress(canary, draw),
  })
  if (cookie) headers.set('cookie', cookie)
  if (body?.type) headers.set('content-type', body.type)
  if (draw(5) === 0) headers.set(oneOf(draw, hostileHeaders), canary)
  const sent = body === null ? {} : { body: body.bytes as Uint8Array<ArrayBuffer> }
  const made = new Request(`http://localhost${path}${query}`, { method, headers, ...sent })
  if (body && body.type === null) made.headers.delete('content-type')
  return made
}

/** Every other one is new: a network has only a few tries at words and passwords. */
const clientAddress = (canary: string, draw: Draw) =>
  draw(2) === 0
    ? `10.${draw(256)}.${draw(256)}.${draw(256)}`
    : oneOf(draw, ['192.0.2.1', '::1', '', 'x', canary])

const hostileHeaders = [
  'x-forwarded-proto',
  'x-forwarded-host',
  'referer',
  'accept',
  'range',
  'if-none-match',
  'accept-language',
  'x-http-method-override',
  'next-action',
]
