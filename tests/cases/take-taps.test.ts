import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId, newSecret, sealTap } from '@/components/call/seal-tap'
import { tapBox } from '@/lib/access/tap-box'
import { sessionIdOf } from '@/lib/access/token'
import { byOurClock, type PostedTap, postedTaps } from '@/lib/cases/call-form'
import { endCall } from '@/lib/cases/end-call'
import { takeTaps, type WithKey } from '@/lib/cases/take-taps'
import { fold } from '@/lib/log/fold'
import { createCase, openCase } from '@/lib/store/cases'
import { eraseCase } from '@/lib/store/erase'
import type { OpenedCase } from '@/lib/store/events'
import { findSession } from '@/lib/store/sessions'
import { anEvent, answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const withKey: WithKey = (work) => work(masterKey)
const now = new Date('2026-11-26T01:00:00.000Z')
const minutesBefore = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const nobodysKey = tapBox(masterKey).publicKey

type Wanted = { call?: string; to?: string; at?: Date; id?: string }
const aTap = async (
  tap: string,
  { call = theCall, to = nobodysKey, at = minutesBefore(2), id }: Wanted = {},
) => {
  const own = id ?? newId(at.getTime())
  return { ...(await sealTap(to, call, own, { at: at.toISOString(), tap })), call }
}
const theCall = newSecret()

const take = (
  taps: readonly PostedTap[],
  current: OpenedCase | null = null,
  at = now,
  sent: Date | null = at,
) => takeTaps(temporary.client, withKey, { current, sent }, taps, at)

const cases = () => temporary.client.case.findMany()
const opened = async (caseId: string): Promise<OpenedCase> => {
  const found = await openCase(temporary.client, masterKey, caseId)
  if (!found) throw new Error('no such case')
  return found
}
const onlyCase = async () => {
  const [one, ...others] = await cases()
  expect(others).toEqual([])
  return opened(one?.id ?? '')
}
const tapsIn = ({ events }: OpenedCase) =>
  events.flatMap(({ body, occurredAt, precision }) =>
    'tap' in body && body.tap ? [`${body.tap} ${occurredAt} ${precision}`] : [],
  )
const aCase = (name: string) =>
  createCase(temporary.client, masterKey, name, [anEvent(name, answered('channel', 'sms'))], now)

describe('the first tap makes a case', () => {
  test('with the time of the tap, for this browser, and a call that goes on', async () => {
    const tap = await aTap('hurry')
    const taken = await take([tap])
    const found = await onlyCase()
    expect(taken.kept).toEqual([tap.id])
    expect(tapsIn(found)).toEqual(['hurry 2026-11-26T00:58:00.000Z minute'])
    expect(fold(found.events).facts).toMatchObject({ channel: 'call', inCall: 'yes', deadline: 'today' })
    const session = await findSession(temporary.client, sessionIdOf(taken.token ?? ''))
    expect(session?.caseId).toBe(found.caseId)
  })

  test('the answer was lost, and the taps come again much later: still the one case, and a cookie', async () => {
    const [one, two] = [await aTap('hurry'), await aTap('pay')]
    await take([one])
    const later = new Date(now.getTime() + 3_600_000)
    const taken = await take([one, two], null, later)
    expect(taken.kept).toEqual([one.id, two.id])
    expect(taken.token).not.toBeNull()
    expect(tapsIn(await onlyCase())).toHaveLength(2)
  })

  test('requests that race make one case with every tap once', async () => {
    const names = ['hurry', 'pay', 'pin', 'secret', 'doubt', 'arrest']
    const taps = await Promise.all(names.map((name) => aTap(name)))
    const sent = await Promise.all([...taps.map((tap) => take([tap])), take(taps), take(taps)])
    expect(new Set(sent.flatMap(({ kept }) => kept))).toEqual(new Set(taps.map(({ id }) => id)))
    expect(tapsIn(await onlyCase()).map((line) => line.split(' ')[0])).toHaveLength(names.length)
  })

  test('another call is another case', async () => {
    await take([await aTap('hurry')])
    await take([await aTap('hurry', { call: newSecret() })])
    expect(await cases()).toHaveLength(2)
  })

  test('a case that was begun meanwhile in this browser gets them', async () => {
    const current = await aCase('case-1')
    expect((await take([await aTap('pay')], current)).token).toBeNull()
    expect(tapsIn(await onlyCase())).toHaveLength(1)
  })

  test('what was erased does not come back', async () => {
    const tap = await aTap('hurry')
    await take([tap])
    await eraseCase(temporary.client, (await onlyCase()).caseId, now)
    const again = await take([tap, await aTap('pay')])
    expect(again.kept).toHaveLength(2)
    expect(await cases()).toHaveLength(1)
    expect(await temporary.client.eventBody.count()).toBe(0)
  })
})

describe('each tap is taken once', () => {
  test('sent again at another time by a wrong clock it stays as it was', async () => {
    const current = await aCase('case-1')
    const tap = await aTap('pay', { to: tapBox(current.key).publicKey })
    await take([tap], current)
    const later = new Date(now.getTime() + 90_000)
    await take([tap], await opened('case-1'), later, new Date(now.getTime() + 10_000))
    expect(tapsIn(await opened('case-1'))).toEqual(['pay 2026-11-26T00:58:00.000Z minute'])
  })

  test('sent twice at the same time, by two clocks', async () => {
    const current = await aCase('case-1')
    const taps = await Promise.all(
      ['pay', 'pin', 'secret'].map((tap) => aTap(tap, { to: tapBox(current.key).publicKey })),
    )
    await Promise.all(
      [0, 20, 40, 60].map((late) => take(taps, current, now, new Date(now.getTime() - late * 1_000))),
    )
    expect(tapsIn(await opened('case-1'))).toHaveLength(3)
  })
})

describe('no other case takes it', () => {
  test('sealed to one case, brought by another: it waits', async () => {
    const [mine, other] = [await aCase('case-1'), await aCase('case-2')]
    const tap = await aTap('pay', { to: tapBox(mine.key).publicKey })
    expect(await take([tap], other)).toEqual({ kept: [], token: null })
    expect(tapsIn(await opened('case-2'))).toEqual([])
    expect((await take([tap], mine)).kept).toEqual([tap.id])
  })

  test('sealed to a case, brought by nobody: no case is made', async () => {
    const mine = await aCase('case-1')
    const tap = await aTap('pay', { to: tapBox(mine.key).publicKey })
    expect((await take([tap])).kept).toEqual([])
    expect(await cases()).toHaveLength(1)
  })

  test('under the secret of another call', async () => {
    const tap = await aTap('pay')
    expect((await take([{ ...tap, call: newSecret() }])).kept).toEqual([])
    expect(await cases()).toEqual([])
  })
})

describe('a mistake', () => {
  const undo = async (tap: PostedTap) => ({
    ...(await sealTap(nobodysKey, theCall, newId(now.getTime()), { at: now.toISOString(), undoes: tap.id })),
    call: theCall,
  })

  test('tapped and taken back in one go, sent twice', async () => {
    const tap = await aTap('pay')
    const taps = [tap, await undo(tap)]
    expect((await take(taps)).kept).toHaveLength(2)
    await take(taps)
    const { events } = await onlyCase()
    expect(events.filter(({ kind }) => kind === 'correction')).toHaveLength(1)
    expect(fold(events).facts.demands).toBeUndefined()
  })

  test('of a tap that never came: nothing is left waiting', async () => {
    const tap = await aTap('pay')
    expect((await take([await aTap('hurry'), await undo(tap)])).kept).toHaveLength(2)
  })
})

describe('times are right whatever the device thinks', () => {
  const at = '2026-11-26T00:58:00.000Z'
  test.for<[string, number, string]>([
    ['a right clock', 0, at],
    ['an hour slow', -60, at],
    ['a day fast', 24 * 60, at],
  ])('%s', ([, wrongMinutes, expected]) => {
    const wrong = (date: Date) => new Date(date.getTime() + wrongMinutes * 60_000)
    expect(byOurClock(wrong(minutesBefore(2)), wrong(now), now).toISOString()).toBe(expected)
  })

  test('never in the future', () => {
    expect(byOurClock(new Date(now.getTime() + 1), now, now)).toEqual(now)
    expect(byOurClock(new Date(now.getTime() + 60_000), null, now)).toEqual(now)
  })
})

describe('the end of a call', () => {
  const end = (current: OpenedCase | null, ...taps: string[]) =>
    endCall(temporary.client, masterKey, current, aForm('f', { tap: taps }), now)

  test('goes on with what was tapped, and the call is over', async () => {
    await take([await aTap('told-pin')])
    expect(await end(await onlyCase())).toEqual({
      path: expect.stringMatching(/^\/case\/told\//),
      token: null,
    })
    expect(fold((await onlyCase()).events).facts.inCall).toBe('no')
  })

  test('a tap that comes late does not begin the call anew', async () => {
    await take([await aTap('hurry')])
    await end(await onlyCase())
    await take([await aTap('pay')], await onlyCase(), new Date(now.getTime() + 1_000))
    expect(fold((await onlyCase()).events).facts).toMatchObject({ inCall: 'no', demands: ['money'] })
  })

  test('it was not over yet: a tap after it goes on with the call, once', async () => {
    await take([await aTap('hurry')])
    await end(await onlyCase())
    const [later, again] = [
      new Date(now.getTime() + 60_000),
      await aTap('pay', { at: new Date(now.getTime() + 30_000) }),
    ]
    await Promise.all([take([again], await onlyCase(), later), take([again], await onlyCase(), later)])
    const { events } = await onlyCase()
    expect(fold(events).facts.inCall).toBe('yes')
    expect(
      events.filter(({ kind, body }) => kind === 'answered' && 'fact' in body && body.fact === 'inCall'),
    ).toHaveLength(3)
  })

  test('without a tap nothing is stored, and the door after a call asks', async () => {
    expect(await end(null)).toEqual({ path: '/start/call', token: null })
    expect(await cases()).toEqual([])
  })

  test('boxes of a form without JavaScript are taps of about now, once', async () => {
    const ended = await end(null, 'pickup', 'hurry', 'nothing', 'hurry')
    expect(ended).toEqual({ path: '/case/danger/call110', token: expect.any(String) })
    await end(null, 'pickup', 'hurry')
    expect(tapsIn(await onlyCase())).toEqual([
      'pickup 2026-11-26T01:00:00.000Z about',
      'hurry 2026-11-26T01:00:00.000Z about',
    ])
  })
})

test.for(['', '{}', '[]', '[null]', 'x', JSON.stringify([{ id: 'a', to: '', box: '', call: '' }])])(
  'a form that brings no taps: %s',
  (taps) => {
    expect(postedTaps(aForm('f', { taps: [taps] }))).toEqual([])
  },
)
