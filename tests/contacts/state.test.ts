import { expect, test } from 'vitest'
import type { ContactId } from '@/lib/contacts/contacts'
import { contactOf } from '@/lib/contacts/directory'
import { whenOf } from '@/lib/contacts/moment'
import { stateOf } from '@/lib/contacts/state'
import { clockWords, dayWords, hourInJapan, weekdayWords } from '@/lib/text/japan-time'
import { jst } from '@/tests/contacts/japan-time'

test.for<[ContactId, string, boolean | null, string | null, string]>([
  ['188', '2026-11-20T11:00', null, null, '時間は地域でちがいます。多くは16:00まで'],
  ['188', '2026-11-20T18:30', null, '2026-11-21T10:00', '時間は地域でちがいます。多くはあす 10:00から'],
  ['188', '2026-11-21T12:00', null, null, '時間は地域でちがいます。多くは16:00まで'],
  ['188', '2026-11-21T18:20', null, '2026-11-22T10:00', '時間は地域でちがいます。多くはあす 10:00から'],
  ['188', '2026-11-23T11:00', null, null, '時間は地域でちがいます。多くは16:00まで'],
  ['188', '2026-12-29T00:00', false, '2027-01-04T09:00', '年末年始は休み。次は月曜 9:00'],
  ['188', '2027-01-03T23:59', false, '2027-01-04T09:00', '年末年始は休み。次はあす 9:00'],
  ['9110', '2026-11-20T11:00', null, null, '時間は地域でちがいます。多くは17:15まで'],
  ['9110', '2026-11-28T18:20', null, '2026-11-30T08:30', '時間は地域でちがいます。多くは月曜 8:30から'],
  ['ncac-holiday', '2026-11-23T11:00', true, null, 'いま受付中 16:00まで'],
  ['ncac-backup', '2026-11-20T12:10', false, '2026-11-20T13:00', '時間外。次はきょう 13:00'],
  ['ncac-lunch', '2026-11-20T12:10', true, null, 'いま受付中 13:00まで'],
  ['ncac-lunch', '2026-12-28T13:00', false, '2027-01-04T11:00', '時間外。次は1月4日(月) 11:00'],
  ['ppc', '2026-11-20T18:30', false, '2026-11-24T09:30', '時間外。次は火曜 9:30'],
  ['ppc', '2026-12-30T11:00', null, '2027-01-04T09:30', 'きょうの受付は未確認。次は月曜 9:30'],
  ['110', '2026-12-31T23:59', true, null, '24時間'],
  ['mynumber', '2027-01-01T03:00', true, null, '24時間'],
  ['police-station', '2026-11-21T23:00', true, null, '24時間'],
  ['bank', '2026-11-21T23:00', null, null, '時間は銀行でちがいます。夜でもかけてみます。'],
])('%s at %s', ([id, now, open, nextOpen, text]) => {
  expect(stateOf(contactOf(id), jst(now))).toMatchObject({
    open,
    nextOpen: nextOpen === null ? null : jst(nextOpen),
    text: { ja: text },
  })
})

test.for<[ContactId, string | null]>([
  ['188', null],
  ['110', null],
  ['denwan', null],
  ['bank', null],
  ['ppc', '日付のない資料'],
  ['mynumber', '2024年9月の資料'],
  ['fresc', '2020年6月の資料'],
  ['centre-25', null],
  ['centre-32', '2018年の資料'],
])('the age of what is said about %s', ([id, age]) => {
  expect(stateOf(contactOf(id), jst('2026-11-21T10:00')).asOf).toEqual(age === null ? null : { ja: age })
})

test.for<[string, string, string]>([
  ['2026-11-21T09:05', '2026-11-21T09:00', 'きょう 9:05'],
  ['2026-11-22T10:00', '2026-11-21T23:59', 'あす 10:00'],
  ['2026-11-23T08:30', '2026-11-21T00:00', '月曜 8:30'],
  ['2026-11-27T08:30', '2026-11-21T23:59', '金曜 8:30'],
  ['2026-11-28T08:30', '2026-11-21T23:59', '11月28日(土) 8:30'],
  ['2026-11-22T00:30', '2026-11-21T23:59', 'あす 0:30'],
])('%s said at %s', ([at, now, words]) => expect(whenOf(jst(at), jst(now))).toBe(words))

test('clock, hour and day are those of Japan', () => {
  expect(clockWords(jst('2026-11-22T00:05'))).toBe('0:05')
  expect(hourInJapan(jst('2026-11-22T00:05'))).toBe(0)
  expect(dayWords(jst('2026-11-21T00:30'))).toBe('11月21日(土)')
  expect(weekdayWords(jst('2026-11-21T00:30'))).toBe('土')
})
