import { describe, expect, test } from 'vitest'
import { lastCourtDayWords, lastSafeDay } from '@/lib/cases/court-day'

describe('the last safe day of two weeks', () => {
  test.for([
    ['2026-11-18', '2026-12-01', 'two weeks with the day of receipt as the first'],
    ['2026-11-20', '2026-12-03', 'over the end of a month'],
    ['2026-11-22', '2026-12-04', 'a Saturday gives way to Friday'],
    ['2026-11-23', '2026-12-04', 'a Sunday too'],
    ['2026-11-10', '2026-11-20', 'a holiday on a Monday, with its weekend'],
    ['2026-12-20', '2026-12-28', 'the days around New Year'],
    ['2028-02-17', '2028-03-01', 'a leap day'],
  ])('%s → %s: %s', ([received, last]) => expect(lastSafeDay(received ?? '')).toBe(last))
})

describe('what the page says of it', () => {
  const order = { courtPaper: 'special-delivery', courtPaperOn: '2026-11-18' }

  test('names the day while it is to come, and on the day itself', () => {
    expect(lastCourtDayWords(order, '2026-11-26')[0]).toContain('2026年12月1日(火)')
    expect(lastCourtDayWords(order, '2026-12-01')[0]).toContain('までに')
  })

  test('sends to the court at once when it is over', () =>
    expect(lastCourtDayWords(order, '2026-12-02')[0]).toContain('きょう裁判所に電話'))

  test('names no day for a trial paper or an unknown day', () => {
    expect(lastCourtDayWords({ ...order, courtPaperKind: 'lawsuit' }, '2026-11-26')[0]).not.toContain('12月')
    expect(lastCourtDayWords({ ...order, courtPaperOn: null }, '2026-11-26')).toEqual([])
  })
})
