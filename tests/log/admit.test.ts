import { describe, expect, test } from 'vitest'
import { admit } from '@/lib/log/admit'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import { anEvent, answered, idOf, note } from './an-event'

const logged = (events: readonly NewEvent[]): LoggedEvent[] =>
  events.map((event, at) => ({ ...event, seq: at + 1, recordedAt: '2026-11-21T01:03:00.000Z' }))

const call = anEvent('form', answered('channel', 'call'))
const sms = anEvent('form', answered('channel', 'sms'))
const other = anEvent('other form', answered('channel', 'sms'))

test('an empty log takes everything, as it is', () => {
  expect(admit([], [call, other])).toEqual([call, other])
  expect(admit([], [])).toEqual([])
})

describe('same id and same content: nothing more', () => {
  const log = logged([call])
  test.for<[string, NewEvent]>([
    ['a retry', call],
    ['the form had seen another head', anEvent('form', answered('channel', 'call', 7))],
    ['the clock went on between the two', { ...call, occurredAt: '2026-11-21T01:09:00.000Z' }],
    ['the columns in another order', Object.fromEntries(Object.entries(call).reverse()) as NewEvent],
  ])('%s', ([, again]) => expect(admit(log, [again])).toEqual([]))

  test('twice in one request', () => expect(admit([], [call, call])).toEqual([call]))
})

describe('same id and other content: a new event under an id of its own', () => {
  const at = { occurredAt: '2026-11-21T01:00:00.000Z', precision: 'minute' } as const
  test.for<[string, NewEvent, NewEvent]>([
    ['another value', call, sms],
    ['another fact', call, anEvent('form', answered('situation', 'other'))],
    ['another kind', call, anEvent('form', note('電話'))],
    ['another person', call, { ...call, actorRole: 'helper' }],
    ['another channel', call, { ...call, channel: 'call' }],
    ['another basis', call, { ...call, basis: 'note' }],
    ['a time that was given', { ...call, ...at }, { ...call, ...at, occurredAt: '2026-11-21T02:00:00.000Z' }],
    ['known more exactly', call, { ...call, ...at }],
  ])('%s', ([, first, second]) => {
    const [admitted, ...more] = admit(logged([first]), [second])
    expect(more).toEqual([])
    expect(admitted).toEqual({ ...second, id: expect.any(String) })
    expect(admitted?.id).not.toBe(first.id)
  })

  test('its retry is recognised', () => {
    const log = logged([call, ...admit(logged([call]), [sms])])
    expect(admit(log, [sms])).toEqual([])
    expect(admit(log, [call])).toEqual([])
    expect(admit(log, [call, sms])).toEqual([])
  })

  test('both in one request', () => {
    const admitted = admit([], [call, sms, call, sms])
    expect(admitted).toHaveLength(2)
    expect(admitted[0]).toEqual(call)
    expect(admitted[1]).toEqual({ ...sms, id: expect.not.stringMatching(call.id) })
  })

  test('a third one gets a third id', () => {
    const mail = anEvent('form', answered('channel', 'mail'))
    const ids = admit([], [call, sms, mail]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toBe(idOf('form'))
  })
})

test('other ids with the same content are other events', () => {
  expect(admit(logged([sms]), [other])).toEqual([other])
})

test('the order is kept', () => {
  const names = ['a', 'b', 'c', 'd']
  const events = names.map((name) => anEvent(name, note(name)))
  const log = logged([events[1] as NewEvent])
  expect(admit(log, events).map(({ id }) => id)).toEqual(['a', 'c', 'd'].map(idOf))
})
