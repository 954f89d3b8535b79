import type { BuiltApp } from './built-app'
import type { Line } from './print'
import { ratio } from './rounds'
import { asRounds, inTurns, type Sampled, spread, type Taker } from './turns'

/** A bill, as somebody would send it who has asked the usual questions. */
const usual = {
  situation: 'unknown-bill',
  channel: 'call',
  callerClaims: 'shop',
  claimant: 'unchecked',
  remembersClaim: 'no',
  familyAsked: 'no',
  demands: ['money', 'personal-data'],
  threats: ['lawsuit'],
  deadline: 'today',
  amountYen: 3300,
  paid: 'no',
  courtPaper: 'none',
  theyKnow: ['name', 'phone'],
  iTold: [],
}

/**
 * What a question to the advice API costs beside the same route as an empty handler: it gets a body as long, reads it,
 * finds that it is no JSON and answers at once. The preflight has not even a body.
 */
export const guidanceLines = async ({ origin }: BuiltApp): Promise<Line[]> => {
  const address = new URL('/api/guidance', origin)
  const takers = [
    asking('an empty handler', address, bodyOf(usual).slice(0, -1), 400),
    asking('nothing known', address, bodyOf({}), 200),
    asking('a usual case', address, bodyOf(usual), 200),
    { name: 'the preflight', run: () => taken(fetch(address, { method: 'OPTIONS' }), 204) },
  ]
  return linesOf(await inTurns(takers, 900))
}

const bodyOf = (facts: object) => JSON.stringify({ facts, now: '2026-11-25T14:00:00+09:00' })

const asking = (name: string, address: URL, body: string, status: number): Taker => {
  const headers = { 'content-type': 'application/json' }
  return { name, run: () => taken(fetch(address, { method: 'POST', headers, body }), status) }
}

const taken = async (answer: Promise<Response>, status: number): Promise<void> => {
  const response = await answer
  await response.arrayBuffer()
  if (response.status !== status) throw new Error(`/api/guidance answers ${response.status}`)
}

const linesOf = ([empty, nothing, some, preflight]: readonly Sampled[]): Line[] => {
  if (!empty || !nothing || !some || !preflight) return []
  return [
    { name: empty.name, found: spread(empty) },
    lineOf(empty, nothing),
    lineOf(empty, some),
    { name: preflight.name, found: spread(preflight) },
  ]
}

const lineOf = (empty: Sampled, asked: Sampled): Line => {
  const { low, middle, high } = ratio(asRounds(empty), asRounds(asked))
  return {
    name: asked.name,
    found: `${spread(asked)}, ${middle.toFixed(2)} × (${low.toFixed(2)}–${high.toFixed(2)}) as long`,
    limit: 'at most 1.3 ×',
    isMet: middle <= 1.3,
  }
}
