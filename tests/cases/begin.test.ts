import { v5 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionIdOf } from '@/lib/access/token'
import { type Begun, begin } from '@/lib/cases/begin'
import { doorOf } from '@/lib/cases/doors'
import { UNKNOWN } from '@/lib/facts/typed'
import { fold } from '@/lib/log/fold'
import { openCase } from '@/lib/store/cases'
import type { OpenedCase } from '@/lib/store/events'
import { findSession } from '@/lib/store/sessions'
import { idOf } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

type Entering = { current?: OpenedCase; at?: Date }
const enter = (door: string, form: FormData, { current, at = now }: Entering = {}): Promise<Begun> => {
  const found = doorOf(door)
  if (!found) throw new Error(`no door ${door}`)
  return begin(temporary.client, masterKey, current ?? null, found, form, at, '2026-11-21')
}

/** The case that the cookie of a first answer opens. */
const caseOf = async (begun: Begun): Promise<OpenedCase> => {
  if (!begun.ok || !begun.token) throw new Error('no cookie was given')
  const session = await findSession(temporary.client, sessionIdOf(begun.token))
  const opened = await openCase(temporary.client, masterKey, session?.caseId ?? '')
  if (!opened) throw new Error('the cookie opens nothing')
  return opened
}

describe('the first answer makes a case', () => {
  test.for<[string, string[], string, Record<string, unknown>]>([
    ['came', ['call'], '/case/entrance/situation', { channel: 'call', forWhom: 'self' }],
    ['family', ['sms'], '/case/entrance/helper', { channel: 'sms', forWhom: 'family' }],
    ['came', ['sms'], '/case/entrance/sms', { channel: 'sms', forWhom: 'self' }],
    ['came', ['postcard'], '/case/entrance/courtName', { channel: 'postcard' }],
    ['came', ['visit'], '/case/entrance/atTheDoor', { channel: 'visit' }],
    ['found', ['loaner'], '/case/found-data/settle', { situation: 'found-data', channel: null }],
    ['desk', ['popup'], '/case/entrance/popup', { situation: 'support-desk', channel: 'popup' }],
    ['came', [UNKNOWN], '/case/entrance/situation', { channel: null, forWhom: 'self' }],
    ['harm', ['pickup'], '/case/danger/call110', { harms: ['pickup'], pickupComing: 'yes' }],
    ['harm', ['paid'], '/case/paid/paid', { harms: ['paid'], moneyMoved: 'yes' }],
    ['harm', ['remote'], '/case/told/iTold', { harms: ['remote'], remoteGiven: 'yes' }],
    ['court', ['special-delivery'], '/case/court-paper/courtPaperKind', { courtPaper: 'special-delivery' }],
    ['court', ['letterbox'], '/case/court-paper/checkCourt', { courtPaper: 'letterbox' }],
  ])('door %s, %o leads to %s', async ([door, value, path, facts]) => {
    const begun = await enter(door, aForm('f', { value }))
    expect(begun).toEqual({ ok: true, path, token: expect.any(String) })
    expect(fold((await caseOf(begun)).events).facts).toMatchObject(facts)
  })

  test('events of a helper say so', async () => {
    const { events } = await caseOf(await enter('family', aForm('f', { value: 'call' })))
    expect(new Set(events.map(({ actorRole }) => actorRole))).toEqual(new Set(['helper']))
  })

  test.for<[string, string, string[]]>([
    ['nothing chosen', 'came', []],
    ['no such value', 'came', ['fax']],
    ['none of a list with another', 'harm', ['paid', UNKNOWN]],
  ])('%s: nothing is stored', async ([, door, value]) => {
    expect(await enter(door, aForm('f', { value }))).toEqual({ ok: false, picked: [value].flat() })
    expect(await temporary.client.case.count()).toBe(0)
    expect(await temporary.client.session.count()).toBe(0)
  })

  test('a form without an id makes a case all the same', async () => {
    const form = new FormData()
    form.set('value', 'call')
    expect(await enter('came', form)).toMatchObject({ ok: true })
    form.set('id', '17')
    expect(await enter('came', form)).toMatchObject({ ok: true })
    expect(await temporary.client.case.count()).toBe(2)
  })
})

describe('a repeated first form', () => {
  const first = () => aForm('f', { value: 'call' })

  test('finds the case it made, and adds nothing', async () => {
    const made = await caseOf(await enter('came', first()))
    const again = await caseOf(await enter('came', first(), { at: minutesLater(9) }))
    expect(again).toEqual(made)
    expect(await temporary.client.case.count()).toBe(1)
  })

  test('gives each browser a cookie of its own', async () => {
    const [one, other] = [await enter('came', first()), await enter('came', first())]
    expect(one).not.toEqual(other)
    expect((await caseOf(one)).caseId).toBe((await caseOf(other)).caseId)
  })

  test('with another answer: the case is the same, the newer answer holds', async () => {
    await enter('came', first())
    const changed = await caseOf(await enter('came', aForm('f', { value: 'sms' })))
    expect(fold(changed.events).facts).toMatchObject({ channel: 'sms' })
    expect(await temporary.client.case.count()).toBe(1)
  })

  test('after ten minutes is another case: nobody gets into a case by an old form', async () => {
    const made = await caseOf(await enter('came', first()))
    const later = await caseOf(await enter('came', first(), { at: minutesLater(10) }))
    expect(later.caseId).not.toBe(made.caseId)
    expect(await temporary.client.case.count()).toBe(2)
  })

  test('of an erased case does not bring it back', async () => {
    const made = await caseOf(await enter('came', first()))
    const erased = { erasedAt: now, wrappedKey: null }
    await temporary.client.case.update({ where: { id: made.caseId }, data: erased })
    expect((await caseOf(await enter('came', first()))).caseId).not.toBe(made.caseId)
  })

  test('the id of the case follows from the form and is not its id', async () => {
    const { caseId } = await caseOf(await enter('came', first()))
    expect(caseId).toBe(v5('case', idOf('f')))
    expect(caseId).not.toBe(idOf('f'))
  })
})

describe('with a case at hand', () => {
  test('the answer is added there: an emergency cuts in, and no cookie is given', async () => {
    const current = await caseOf(await enter('came', aForm('f', { value: 'call' })))
    const begun = await enter('harm', aForm('g', { value: 'paid' }), { current })
    expect(begun).toEqual({ ok: true, path: '/case/paid/paid', token: null })
    const opened = await openCase(temporary.client, masterKey, current.caseId)
    expect(fold(opened?.events ?? []).facts).toMatchObject({
      channel: 'call',
      harms: ['paid'],
      forWhom: 'self',
    })
    expect(await temporary.client.case.count()).toBe(1)
  })

  test('twice the same form adds once', async () => {
    const current = await caseOf(await enter('came', aForm('f', { value: 'call' })))
    const form = () => aForm('g', { value: 'letterbox' })
    await enter('court', form(), { current })
    const once = await openCase(temporary.client, masterKey, current.caseId)
    await enter('court', form(), { current })
    expect(once?.events.length).toBeGreaterThan(current.events.length)
    expect(await openCase(temporary.client, masterKey, current.caseId)).toEqual(once)
  })

  test('who it is for stays as it was', async () => {
    const current = await caseOf(await enter('family', aForm('f', { value: 'call' })))
    await enter('came', aForm('g', { value: 'sms' }), { current })
    const opened = await openCase(temporary.client, masterKey, current.caseId)
    expect(fold(opened?.events ?? []).facts).toMatchObject({ forWhom: 'family', channel: 'sms' })
  })

  test('what a helper adds through a door says so', async () => {
    const current = await caseOf(await enter('family', aForm('f', { value: 'call' })))
    await enter('harm', aForm('g', { value: 'paid' }), { current })
    const opened = await openCase(temporary.client, masterKey, current.caseId)
    expect(opened?.events.at(-1)?.actorRole).toBe('helper')
  })

  test('a harm added through the door keeps the harms said before', async () => {
    const current = await caseOf(await enter('harm', aForm('f', { value: 'paid' })))
    await enter('harm', aForm('g', { value: 'clicked' }), { current })
    const opened = await openCase(temporary.client, masterKey, current.caseId)
    expect(fold(opened?.events ?? []).facts).toMatchObject({ linkOpened: 'yes', moneyMoved: 'yes' })
  })
})

test('the same form that comes to its end behind the first look makes no second case', async () => {
  const { client } = temporary
  const found = client.case.findUnique.bind(client.case)
  let isFirst = true
  const look = async (given: never) => {
    if (!isFirst) return found(given)
    isFirst = false
    const row = await found(given)
    await begin(client, masterKey, null, door, aForm('f', { value: 'call' }), now, '2026-11-21')
    return row
  }
  const looking = new Proxy(client, {
    get: (target, name) =>
      name === 'case'
        ? new Proxy(target.case, {
            get: (one, what) => (what === 'findUnique' ? look : Reflect.get(one, what)),
          })
        : Reflect.get(target, name),
  })
  const door = doorOf('came') as NonNullable<ReturnType<typeof doorOf>>
  await caseOf(await begin(looking, masterKey, null, door, aForm('f', { value: 'call' }), now, '2026-11-21'))
  expect(await client.case.count()).toBe(1)
})

test('a double tap on the first form is no error', async () => {
  const both = await Promise.all([
    enter('came', aForm('f', { value: 'call' })),
    enter('came', aForm('f', { value: 'call' })),
  ])
  expect(both[0].ok && both[1].ok).toBe(true)
})
