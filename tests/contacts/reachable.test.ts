import { expect, test } from 'vitest'
import { contactOf } from '@/lib/contacts/directory'
import { type Need, plans } from '@/lib/contacts/plans'
import { type Caller, reachableNow } from '@/lib/contacts/reachable'
import { tonight } from '@/lib/contacts/tonight'
import { jst } from '@/tests/contacts/japan-time'

const unknown: Caller = { canDial188: null, prefecture: null }
const ids = (need: Need, now: string, caller = unknown) =>
  reachableNow(need, jst(now), caller).map(({ contact }) => contact.id)

const fridayNoon = '2026-11-20T12:10'
const fridayEvening = '2026-11-20T18:30'
const saturdayEvening = '2026-11-21T18:20'
const night = '2026-11-28T23:00'
const yearEnd = '2026-12-30T11:00'

test.for<[Need, string, string]>([
  ['consumer', fridayNoon, '188 ncac-lunch ncac-backup zensokyo-weekend 9110'],
  ['consumer', saturdayEvening, '188 ncac-lunch ncac-backup zensokyo-weekend 9110'],
  ['police', fridayNoon, '9110 police-station 110 188'],
  ['police', night, 'police-station 9110 110 188'],
  ['danger', night, '110 app-110 police-station'],
  ['loss-bank', fridayNoon, 'bank 9110 police-station 110 188 ncac-lunch ncac-backup dic zenginkyo'],
  ['loss-bank', night, 'bank police-station 9110 110 188 ncac-lunch ncac-backup dic zenginkyo'],
  ['loss-card', saturdayEvening, 'card-company police-station 9110 110 188 ncac-lunch ncac-backup jca'],
  ['loss-cash', night, 'police-station 9110 110 188 ncac-lunch ncac-backup'],
  ['court', yearEnd, 'court 188 ncac-lunch ncac-backup houterasu bar'],
])('%s at %s', ([need, now, expected]) => expect(ids(need, now).join(' ')).toBe(expected))

test('188 on Friday evening: hours differ, the usual next opening is tomorrow', () => {
  const [first] = reachableNow('consumer', jst(fridayEvening), unknown)
  expect(first?.state).toMatchObject({ open: null, nextOpen: jst('2026-11-21T10:00') })
  expect(first?.dial).toEqual({ tel: 'tel:188', fallback: 'ncac-lunch' })
})

test('188 on 30 December is shut until 4 January', () => {
  const [first] = reachableNow('consumer', jst(yearEnd), unknown)
  expect(first?.state).toMatchObject({ open: false, nextOpen: jst('2027-01-04T09:00') })
})

test('a phone that cannot reach 188 is offered neither it nor a way back to it', () => {
  for (const need of Object.keys(plans) as Need[]) {
    for (const { contact, dial } of reachableNow(need, jst(fridayNoon), {
      canDial188: false,
      prefecture: '20',
    })) {
      expect(contact.phone).not.toBe('188')
      expect(dial.fallback).not.toBe('188')
    }
  }
  expect(ids('consumer', fridayNoon, { canDial188: false, prefecture: null })[0]).toBe('ncac-lunch')
})

test.for<[Caller['prefecture'], string | null, 'open' | 'shut' | 'unknown']>([
  ['20', 'tel:0263403660', 'shut'],
  ['11', 'tel:0482610999', 'unknown'],
  ['10', null, 'unknown'],
  ['13', null, 'shut'],
  ['04', null, 'unknown'],
])('the centre of prefecture %s on Friday evening', ([prefecture, tel, expected]) => {
  const list = reachableNow('consumer', jst(fridayEvening), { canDial188: true, prefecture })
  const centre = list.find(({ contact }) => contact.id === `centre-${prefecture}`)
  expect(centre?.dial).toEqual({ tel, fallback: '188' })
  expect(centre?.state.open).toBe({ open: true, shut: false, unknown: null }[expected])
})

test('a known prefecture adds its police line', () => {
  expect(ids('police', fridayNoon, { canDial188: null, prefecture: '02' })).toContain('police-02')
  expect(ids('police', night, { canDial188: null, prefecture: '06' })[0]).toBe('police-station')
})

const needs = Object.keys(plans) as Need[]
/** Nine days, a look every 3 h 10 min, so tharound the clock of the day is met. */
const nineDays = (from: string) =>
  Array.from({ length: 68 }, (_, step) => new Date(+jst(from) + step * 190 * 60_000))
const moments = [...nineDays('2026-11-20T00:00'), ...nineDays('2026-12-27T00:00')]
const callers: Caller[] = [
  unknown,
  { canDial188: false, prefecture: null },
  { canDial188: false, prefecture: '04' },
  { canDial188: true, prefecture: '47' },
]

test.for(needs)('%s: around the clock somebody can be called, and nobody is named twice', (need) => {
  for (const now of moments) {
    for (const caller of callers) {
      const list = reachableNow(need, now, caller)
      const names = list.map(({ contact }) => contact.id)
      expect(new Set(names).size).toBe(names.length)
      expect(list.some(({ dial }) => dial.tel !== null)).toBe(true)
    }
  }
  expect(tonight(need).length).toBeGreaterThanOrEqual(3)
})

const losses = needs.filter((need) => need.startsWith('loss-') || need === 'device')
const isPolice = (id: string) => ['9110', 'police-station'].includes(id) || /^police-\d\d$/.test(id)
const isConsumer = (id: string) =>
  ['188', 'ncac-lunch', 'ncac-backup'].includes(id) || id.startsWith('centre-')

test.for(losses)('I5: after %s whoever stops the loss and the police lead, around the clock', (need) => {
  for (const now of moments) {
    for (const caller of callers) {
      const list = reachableNow(need, now, caller)
      const names = list.map(({ contact }) => contact.id)
      const lastPolice = names.findLastIndex(isPolice)
      expect(lastPolice).toBeGreaterThanOrEqual(0)
      expect(names.findIndex(isConsumer)).toBeGreaterThan(lastPolice)
      const first = list[0]
      expect(first && (first.contact.ownNumber !== null || isPolice(first.contact.id))).toBe(true)
      expect(list.slice(0, lastPolice + 1).some(({ state }) => state.open === true)).toBe(true)
    }
  }
})

test('danger is 110 first, around the clock', () => {
  for (const now of moments) expect(reachableNow('danger', now, unknown)[0]?.contact).toBe(contactOf('110'))
})

test('after a loss tonight begins with a call', () => {
  for (const need of losses.filter((loss) => loss !== 'device'))
    expect(tonight(need)[0]?.ja).toMatch(/いま(電話|連絡)します/)
})
