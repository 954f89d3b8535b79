import { describe, expect, test } from 'vitest'
import { emergencyIds, guidanceAnswerSchema } from '@/lib/cases/guidance-schema'
import { apiFactNames } from '@/lib/facts/api-facts'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { scenarioOf, scenarios } from '@/lib/scenarios/scenarios'
import { clock, faultsOf, guidanceFor, sendBody, sendText } from './a-question'

describe('what is answered', () => {
  test('nothing known: 188 is there, every document waits, and it says what would change', async () => {
    const answer = await guidanceFor({})
    expect(guidanceAnswerSchema.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({ emergency: null, risk: 'unknown' })
    expect(answer.contacts.map(({ id }) => id)).toContain('188')
    expect(answer.next?.asks).toHaveLength(1)
    expect(answer.unknown.length).toBeGreaterThan(5)
    expect(answer.documents.find(({ id }) => id === 'refusal-letter')?.verdict).not.toBe('ready')
  })

  test.for([
    [{ danger: 'yes', paid: 'card' }, 'danger', 'danger/call110'],
    [{ pickupComing: 'yes' }, 'danger', 'danger/call110'],
    [{ paid: 'bank-transfer' }, 'paid', 'paid/callPayer'],
    [{ iTold: ['password'] }, 'told', 'told/stopAccount'],
    [{ courtPaper: 'special-delivery' }, 'court-paper', 'court-paper/courtPaperKind'],
  ] as const)('%j is %s', async ([facts, emergency, step]) => {
    expect(await guidanceFor(facts)).toMatchObject({ emergency, next: { step } })
  })

  test('"unknown" says the same as nothing, of every fact', async () => {
    const flat = Object.fromEntries(
      apiFactNames.filter((name) => !name.includes('.')).map((n) => [n, 'unknown']),
    )
    const nothing = await guidanceFor({})
    expect(await guidanceFor({ ...flat, callback: 'unknown', shopAnswer: { erased: 'unknown' } })).toEqual(
      nothing,
    )
  })

  test('parts of a fact reach the rules under the name of the catalogue', async () => {
    const before = await guidanceFor({ situation: 'callback-check' })
    const after = await guidanceFor({ situation: 'callback-check', callback: { challenged: 'yes' } })
    expect(after.unknown.map(({ fact }) => fact)).not.toContain('callback.challenged')
    expect(before.risk).toBe(after.risk)
  })

  test('desks are judged for the moment that is asked for', async () => {
    const at = async (now: string) => (await guidanceFor({ paid: 'card' }, now)).contacts
    const night = await at('2026-11-25T02:00:00+09:00')
    const ids = night.map(({ id }) => id)
    expect(ids).toEqual((await at('2026-11-25T14:00:00+09:00')).map(({ id }) => id))
    for (const { nextOpen } of night) if (nextOpen) expect(nextOpen).toMatch(/\+09:00$/)
  })

  test('a number whose source is too old by then is not handed out (I13)', async () => {
    const later = await guidanceFor({ situation: 'unknown-bill' }, '2099-01-05T14:00:00+09:00')
    const dialled = later.contacts.flatMap(({ phone }) => (phone === null ? [] : [phone]))
    for (const phone of dialled) expect(['110', '188', '#9110', '03-3446-0999']).toContain(phone)
  })

  test('whoever answers what is asked comes to an end, in every situation', async () => {
    const ends = await Promise.all(scenarios.map(({ flow }) => endOf({ situation: flow.id })))
    expect(ends.every((end) => end === 'done')).toBe(true)
  })

  test('every emergency has a flow of its name', () => {
    expect(emergencyIds.filter((id) => !scenarioOf(id))).toEqual([])
  })
})

/** Answers what is asked with something that does no harm, until nothing is asked any more. */
const endOf = async (start: { situation: string }): Promise<string> => {
  const known = (await sendBody({ facts: start })).status === 200
  let facts: Record<string, unknown> = known ? start : {}
  for (let step = 0; step < 200; step++) {
    const { next, stage } = await guidanceFor(facts)
    if (next === null) return stage
    if (next.asks.length === 0) return next.step
    for (const fact of next.asks) facts = withFact(facts, fact, await harmless(facts, fact))
  }
  return 'no end'
}

// What does no harm comes first; then whatever else the fact can be.
const harmless = async (facts: Record<string, unknown>, fact: string): Promise<unknown> => {
  const entry = entryOf(fact as FactName)
  const values = 'values' in entry ? Object.keys(entry.values) : []
  for (const value of ['no', 'none', 'other', 'unchecked', [], 0, '2026-11-01', ...values]) {
    if ((await sendBody({ facts: withFact(facts, fact, value) })).status === 200) return value
  }
  throw new Error(`nothing fits ${fact}`)
}

const withFact = (facts: Record<string, unknown>, name: string, value: unknown) => {
  const [first = name, part] = name.split('.')
  if (part === undefined) return { ...facts, [first]: value }
  return { ...facts, [first]: { ...(facts[first] as object | undefined), [part]: value } }
}

describe('what is refused', () => {
  test.for<[unknown, string[]]>([
    [
      { facts: { nope: 1, paid: 'gold', alsoNot: 'x' } },
      ['wrong-value facts.paid', 'unknown-fact facts.nope', 'unknown-fact facts.alsoNot'],
    ],
    [
      { facts: { demands: ['money', 'gold', 'pin', 7] } },
      ['wrong-value facts.demands[1]', 'wrong-value facts.demands[3]'],
    ],
    [{ facts: { demands: ['money', 'money'] } }, ['wrong-value facts.demands']],
    [{ facts: { demands: 'money' } }, ['wrong-value facts.demands']],
    [{ facts: { amountYen: -1 } }, ['wrong-value facts.amountYen']],
    [{ facts: { amountYen: 1.5 } }, ['wrong-value facts.amountYen']],
    [{ facts: { amountYen: '3300' } }, ['wrong-value facts.amountYen']],
    [{ facts: { paidOn: '2026-02-30' } }, ['wrong-value facts.paidOn']],
    [{ facts: { paid: null } }, ['wrong-value facts.paid']],
    [
      { facts: { callback: { challenged: 'maybe', who: 'x' } } },
      ['wrong-value facts.callback.challenged', 'unknown-fact facts.callback.who'],
    ],
    [{ facts: { traderName: '山田商店' } }, ['unknown-fact facts.traderName']],
    [{ facts: {}, extra: 1 }, ['unknown-field extra']],
    [{}, ['missing facts']],
    [[], ['wrong-value (body)']],
    [null, ['wrong-value (body)']],
    [{ facts: [] }, ['wrong-value facts']],
    [{ facts: {}, now: '2026-11-25T14:00:00' }, ['no-offset now']],
    [{ facts: {}, now: '2026-11-25' }, ['no-offset now']],
    [{ facts: {}, now: 7 }, ['wrong-value now']],
    [{ facts: {}, now: '1066-10-14T09:00:00+00:00' }, ['wrong-value now']],
    [
      { facts: { paid: 'no', paidOn: '2026-11-01' } },
      ['contradiction facts.paid', 'contradiction facts.paidOn'],
    ],
    [
      { facts: { courtPaper: 'none', courtPaperOn: '2026-11-01' } },
      ['contradiction facts.courtPaper', 'contradiction facts.courtPaperOn'],
    ],
    [{ facts: { paidOn: '2026-11-26' } }, ['contradiction facts.paidOn', 'contradiction now']],
  ])('%j', async ([body, faults]) => {
    expect((await faultsOf(body)).sort()).toEqual([...faults].sort())
  })

  test('every contradiction is named, not the first alone', async () => {
    const faults = await faultsOf({
      facts: { paid: 'no', paidOn: '2026-11-01', harms: ['paid', 'clicked'], linkOpened: 'no' },
    })
    expect(new Set(faults)).toEqual(
      new Set(['paid', 'paidOn', 'harms', 'linkOpened'].map((name) => `contradiction facts.${name}`)),
    )
  })

  test('what is sound contradicts itself still, beside a value that is wrong', async () => {
    const facts = { nope: 1, demands: ['gold'], paid: 'no', paidOn: '2026-11-01' }
    expect((await faultsOf({ facts, now: '2026-11-25T14:00:00' })).sort()).toEqual([
      'contradiction facts.paid',
      'contradiction facts.paidOn',
      'no-offset now',
      'unknown-fact facts.nope',
      'wrong-value facts.demands[0]',
    ])
  })

  test('today in Japan is not after now, whatever the zone of the server', async () => {
    expect(await faultsOf({ facts: { paidOn: '2026-11-26' }, now: '2026-11-25T15:00:00Z' })).toEqual([])
  })

  test('a name of the prototype is an unknown fact like any other', async () => {
    const response = await sendText('{"facts":{"__proto__":{"danger":"yes"},"constructor":"x","toString":1}}')
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.issues.map(({ paths }: { paths: string[] }) => paths[0]).sort()).toEqual([
      'facts.__proto__',
      'facts.constructor',
      'facts.toString',
    ])
  })

  test('what was sent is not repeated', async () => {
    const text = await (
      await sendBody({ facts: { paid: 'SECRET', amountYen: 'SECRET' }, now: 'SECRET' })
    ).text()
    expect(text).not.toContain('SECRET')
  })

  test.for([
    ['not JSON', 'x{', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a form', 'facts=x', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{}', 'text/plain', 415],
    ['another JSON', '{"facts":{}}', 'application/json-patch+json', 415],
    ['JSON with a charset', '{"facts":{}}', 'application/json; charset=utf-8', 200],
    ['64 KiB and a byte', `{"facts":{}}${' '.repeat(64 * 1024 - 11)}`, 'application/json', 413],
    ['64 KiB', `{"facts":{}}${' '.repeat(64 * 1024 - 12)}`, 'application/json', 200],
    ['many brackets', '['.repeat(60_000), 'application/json', 400],
  ] as const)('%s: %i', async ([, body, type, status]) => {
    const response = await sendText(body, type)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toMatch(/^no-store/)
  })

  test('bytes that are no UTF-8', async () => {
    expect((await sendText(new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(400)
  })
})

test('the clock stands in for `now`', async () => {
  expect(await guidanceFor({})).toEqual(await guidanceFor({}, clock.toISOString()))
})
