import { expect, test } from 'vitest'
import { contactsPage, takeArea, takeLine } from '@/lib/cases/read-contacts'
import { typedAreaOf } from '@/lib/cases/typed-area-cookie'
import type { Caller } from '@/lib/contacts/reachable'
import type { Facts } from '@/lib/engine/condition'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { keepMasterKeys } from '@/lib/store/keyring'
import { jst } from '../contacts/japan-time'

const unknown: Caller = { canDial188: null, prefecture: null }

const pageOf = (facts: Facts | null, at: string, caller = unknown) =>
  contactsPage(facts && { facts, named: guide(rules, facts).contacts }, jst(at), caller)

/** `consumer: 188* ncac-lunch`: a star where something can be done meanwhile. */
const told = (facts: Facts | null, at: string, caller = unknown) =>
  pageOf(facts, at, caller).sections.map(
    ({ id, desks, tonight }) => `${id}: ${desks.map((desk) => desk.id).join(' ')}${tonight ? '*' : ''}`,
  )

test.for<[string, string[]]>([
  [
    '2026-11-20T12:10',
    ['consumer: 188 ncac-lunch', 'police: 9110 police-station', 'danger: 110', 'loss-bank: bank'],
  ],
  ['2026-11-20T18:30', ['consumer: 188*', 'police: police-station 9110', 'danger: 110', 'loss-bank: bank']],
  ['2026-11-21T18:20', ['consumer: 188*', 'police: police-station 9110', 'danger: 110', 'loss-bank: bank']],
  ['2026-12-30T14:00', ['consumer: 188*', 'police: police-station 9110', 'danger: 110', 'loss-bank: bank']],
])('記録がない人に、%s', ([at, expected]) => expect(told(null, at)).toEqual(expected))

test.for<[Facts, string, string[]]>([
  [
    { paid: 'bank-transfer' },
    '2026-11-21T23:00',
    ['loss-bank: bank*', 'police: police-station 9110', 'consumer: 188'],
  ],
  [{ paid: 'cash-in-person' }, '2026-11-21T23:00', ['loss-cash: police-station 9110', 'consumer: 188*']],
  [
    { remoteGiven: 'yes', iTold: ['password'] },
    '2026-11-20T11:00',
    ['loss-bank: bank', 'loss-card: card-company', 'police: 9110 police-station', 'consumer: 188 ncac-lunch'],
  ],
  [
    { pickupComing: 'yes' },
    '2026-11-20T11:00',
    ['danger: 110', 'consumer: 188 ncac-lunch', 'police: 9110 police-station'],
  ],
  [
    { courtPaper: 'special-delivery' },
    '2026-12-30T14:00',
    ['court: court*', 'consumer: 188', 'police: police-station 9110'],
  ],
  [
    { iTold: ['id-document'] },
    '2026-11-20T14:00',
    ['police: 9110 police-station', 'consumer: 188', 'lost-id: cic jicc ksc'],
  ],
])('%o の人に、%s', ([facts, at, expected]) => expect(told(facts, at)).toEqual(expected))

test('地域がわかれば、その県のセンターと警察の電話が加わる', () => {
  const caller: Caller = { canDial188: null, prefecture: '02' }
  expect(told(null, '2026-11-20T14:00', caller).slice(0, 2)).toEqual([
    'consumer: 188 centre-02',
    'police: 9110 police-station police-02',
  ])
  expect(pageOf(null, '2026-11-20T14:00', caller).area).toEqual({ name: '青森県', fromCase: false })
})

test('県の番号が見つからなくても、行き止まりにしない', () => {
  const { sections } = pageOf(null, '2026-11-20T14:00', { canDial188: null, prefecture: '27' })
  expect(sections[0]?.desks[1]).toMatchObject({
    id: 'centre-27',
    numberNote: '番号は、まだ確かめられていません。',
    fallback: { href: '/contacts#188' },
  })
})

test.for(['2026-11-20T12:10', '2026-11-20T18:30', '2026-12-30T14:00'])(
  '188 につながらない電話には、%s にも 188 を出さない',
  (at) => {
    const { sections, rest, no188 } = pageOf({ paid: 'bank-transfer' }, at, {
      canDial188: false,
      prefecture: '20',
    })
    const desks = [...sections.flatMap((section) => section.desks), ...rest]
    expect(no188).toBe(true)
    expect(desks.map(({ id }) => id)).not.toContain('188')
    expect(desks.map(({ id }) => id)).toEqual(expect.arrayContaining(['ncac-lunch', 'centre-20']))
    expect(desks.flatMap(({ tel, fallback }) => [tel, fallback?.href]).join()).not.toMatch(/tel:188|#188/)
  },
)

test.for(['2026-11-20T11:00', '2026-11-21T18:20', '2026-12-30T14:00'])(
  '窓口は %s にも1つずつで、かわりの窓口もページにある',
  (at) => {
    for (const facts of [null, { paid: 'card', situation: 'found-data' }, { courtPaper: 'letterbox' }]) {
      const { sections, rest } = pageOf(facts, at)
      const desks = [...sections.flatMap((section) => section.desks), ...rest]
      const ids = desks.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { fallback } of desks) if (fallback) expect(ids).toContain(fallback.href.split('#')[1])
    }
  },
)

test('夜は「今夜」、昼の休みは「いま」できること', () => {
  const titles = ['2026-11-20T18:30', '2026-11-21T03:00', '2026-12-30T14:00'].map(
    (at) => pageOf(null, at).sections[0]?.tonight?.title,
  )
  expect(titles).toEqual(['今夜できること', '今夜できること', 'いまできること'])
  expect(pageOf(null, '2026-11-21T18:20').at).toBe('11月21日(土) 18:20 現在(日本時間)')
})

test('記録に県があれば、調べた県より先に使う', async () => {
  expect(pageOf({ prefecture: '20' }, '2026-11-20T14:00').area.fromCase).toBe(true)
  expect(pageOf({ prefecture: '99' }, '2026-11-20T14:00').area.fromCase).toBe(false)
})

const sent = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request('http://localhost/contacts/area', {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  })

const now = jst('2026-11-20T14:00')
keepMasterKeys([new Uint8Array(32).fill(1)])

test.for<[Record<string, string>, string[]]>([
  [
    { postalCode: '１００－０００１' },
    [
      'area=13; Path=/contacts; HttpOnly; SameSite=Lax',
      'typed-area=; Path=/contacts; Max-Age=0; HttpOnly; SameSite=Lax',
    ],
  ],
  [
    { postalCode: '380-8570' },
    [
      'area=20; Path=/contacts; HttpOnly; SameSite=Lax',
      'typed-area=; Path=/contacts; Max-Age=0; HttpOnly; SameSite=Lax',
    ],
  ],
  [{ clear: '1', postalCode: '1000001' }, ['area=; Path=/contacts; HttpOnly; SameSite=Lax; Max-Age=0']],
])('郵便番号 %o', async ([fields, cookies]) =>
  expect(await takeArea(sent(fields), now)).toEqual({ found: true, cookies }),
)

test.for<[Record<string, string>, string]>([
  [{ postalCode: ' 12345 ' }, '12345'],
  [{ postalCode: '498-0000' }, '498-0000'],
  [{ postalCode: '九'.repeat(41) }, '九'.repeat(40)],
  [{}, ''],
])('県のわからない郵便番号 %o は、次のページに出すまで封をして残す', async ([fields, typed]) => {
  const { found, cookies } = await takeArea(sent(fields), now)
  const [, value = '', rest] = /^typed-area=([^;]*)(.*)$/.exec(cookies[0] ?? '') ?? []
  expect([found, rest]).toEqual([false, '; Path=/contacts; Max-Age=120; HttpOnly; SameSite=Lax'])
  expect(Buffer.from(value, 'base64url').includes('12345')).toBe(false)
  expect(typedAreaOf(value, now)).toBe(typed)
  expect(typedAreaOf(value, new Date(now.getTime() + 120_000))).toBe('')
})

test('188 の切りかえは、このページだけの印になる', async () => {
  const https = { 'x-forwarded-proto': 'https' }
  expect(await takeLine(sent({ no188: '1' }))).toBe('no188=1; Path=/contacts; HttpOnly; SameSite=Lax')
  expect(await takeLine(sent({ no188: '1' }, https))).toMatch(/; Secure$/)
  expect(await takeLine(sent({ no188: '0' }))).toMatch(/^no188=; .*Max-Age=0$/)
})
