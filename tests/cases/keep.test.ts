import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepCase } from '@/lib/cases/keep'
import { logDays, logEntries } from '@/lib/cases/log-view'
import { termChoices, termView } from '@/lib/cases/term-view'
import { fold } from '@/lib/log/fold'
import { answered, logOf } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

// 23:30 in Japan: the next day has begun there before it has in UTC.
const now = new Date('2026-11-21T14:30:00.000Z')
const daysLater = (days: number, ms = 0) => new Date(now.getTime() + days * 86_400_000 + ms)

describe('when a case ends', () => {
  const events = [{ ...logOf(answered('channel', 'call'))[0], recordedAt: now.toISOString() }] as never
  test.for([
    [0, '2027年5月20日', 180, null],
    [165, '2027年5月20日', 15, null],
    [166, '2027年5月20日', 14, 'soon'],
    [176, '2027年5月20日', 4, 'soon'],
    [177, '2027年5月20日', 3, 'very-soon'],
    [180, '2027年5月20日', 0, 'very-soon'],
    [190, '2027年5月20日', 0, 'very-soon'],
  ] as const)(
    'seen %i days after its last event: %s, %i days left, %s',
    ([passed, endsOn, daysLeft, warning]) => {
      expect(termView({ events, keptDays: 180 }, daysLater(passed))).toEqual({
        endsOn,
        keptDays: 180,
        daysLeft,
        warning,
      })
    },
  )

  test('days are days in Japan', () => {
    // Half an hour later it is the 22nd there.
    expect(termView({ events, keptDays: 30 }, daysLater(15, 1_799_999)).daysLeft).toBe(15)
    expect(termView({ events, keptDays: 30 }, daysLater(15, 1_800_000)).daysLeft).toBe(14)
  })

  test('the choices name the day', () => {
    expect(termChoices(now).map(({ label, hint }) => `${label} ${hint}`)).toEqual([
      '30日 2026年12月21日に消えます',
      '90日 2027年2月19日に消えます',
      '180日 2027年5月20日に消えます',
      '365日 2027年11月21日に消えます',
    ])
  })
})

describe('choosing the days', () => {
  test('counts from now on, and is an event that shows nowhere', async () => {
    const holder = await aHolder(temporary, now, answered('channel', 'call'))
    expect(await keepCase(holder, aForm('f', { days: '30' }), daysLater(100))).toBe('/case/log')
    const { opened } = await again(holder)
    expect(termView(opened, daysLater(100))).toMatchObject({ keptDays: 30, daysLeft: 30 })
    expect(logDays(logEntries(opened.events), fold(opened.events))).toEqual(
      logDays(logEntries(holder.opened.events), fold(holder.opened.events)),
    )
  })

  test('again, each time, and once for each form', async () => {
    const holder = await aHolder(temporary, now, answered('channel', 'call'))
    for (const form of ['one', 'one', 'two'])
      await keepCase(await again(holder), aForm(form, { days: '90' }), now)
    expect((await again(holder)).opened.events).toHaveLength(3)
  })

  test.for(['', '29', '366', '90.5', 'NaN', '1e2x', '-90', '９０日'])('%o is not taken', async (days) => {
    const holder = await aHolder(temporary, now, answered('channel', 'call'))
    expect(await keepCase(holder, aForm('f', { days }), now)).toBe('/case/keep')
    expect((await again(holder)).opened).toEqual(holder.opened)
  })
})
