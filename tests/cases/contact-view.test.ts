import { expect, test } from 'vitest'
import { barView, contactView } from '@/lib/cases/contact-view'
import type { ContactId } from '@/lib/contacts/contacts'
import { contacts } from '@/lib/contacts/directory'
import type { DeskId } from '@/lib/scenarios/common/gives'
import { ja } from '@/lib/text/text'
import { jst } from '../contacts/japan-time'

const bar = (id: DeskId | null, at: string, canDial188 = true) => {
  const { href, label, note } = barView(id ? [{ id, why: ja('') }] : [], jst(at), canDial188)
  return `${label} / ${note} / ${href}`
}

test.for<[DeskId | null, string, string]>([
  [null, '2026-11-20T11:00', '188 消費生活相談 / 時間は地域でちがいます / tel:188'],
  [null, '2026-11-20T18:30', '188 消費生活相談 / 多くはあす 10:00から / tel:188'],
  [null, '2026-11-21T18:20', '188 消費生活相談 / 多くはあす 10:00から / tel:188'],
  [null, '2026-12-30T14:00', '188 消費生活相談 / 年末年始は休み / /contacts#188'],
  ['110', '2026-12-31T23:59', '110 警察 / 24時間 / tel:110'],
  ['bank', '2026-11-21T23:00', '銀行の番号 / 見つけ方を開く / /contacts#bank'],
  ['9110', '2026-11-20T11:00', '#9110 警察相談 / 時間は地域でちがいます / tel:%239110'],
  ['9110', '2026-11-20T18:30', '近くの警察署 / 24時間・番号の探し方 / /contacts#police-station'],
  ['court', '2026-12-30T14:00', '裁判所の番号 / 見つけ方を開く / /contacts#court'],
  ['ppc', '2026-11-20T18:30', '個人情報の相談 / いまは時間外 / /contacts#ppc'],
])('帯:%s を %s に', ([id, at, expected]) => expect(bar(id, at)).toBe(expected))

test('188 につながらない電話の帯は、ふつうの番号', () => {
  expect(bar(null, '2026-11-20T12:00', false)).toBe('国民生活センター / いま受付中 / tel:0334460999')
  expect(bar('188', '2026-11-20T18:30', false)).toBe('国民生活センター / いまは時間外 / /contacts#ncac-lunch')
  expect(bar('bank', '2026-11-20T18:30', false)).toContain('銀行の番号')
})

/** Half-width characters count half: 12 full ones fit the button at 360 px. */
const width = (words: string) => [...words].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0)

test('帯の言葉は、いつでも12文字の幅におさまる', () => {
  const desks: DeskId[] = ['110', '188', '9110', 'bank', 'card-company', 'court', 'ppc', 'houterasu']
  for (let hour = 0; hour < 24 * 60; hour += 5) {
    const now = new Date(+jst('2026-11-20T00:00') + hour * 3_600_000)
    for (const id of desks) {
      const { label, note } = barView([{ id, why: ja('') }], now)
      expect(width(label), label).toBeLessThanOrEqual(12)
      expect(width(note), note).toBeLessThanOrEqual(12)
    }
  }
})

test.for<[ContactId, string, string | null, string, string | null]>([
  ['188', '2026-11-20T18:30', null, '時間は地域でちがいます。多くはあす 10:00から', null],
  ['188', '2026-12-30T14:00', '時間外', '年末年始は休み。次は月曜 9:00', null],
  ['ncac-lunch', '2026-11-20T12:10', '受付中', 'いま受付中 13:00まで', null],
  ['ncac-lunch', '2026-11-20T13:30', '時間外', '次は火曜 11:00', null],
  ['110', '2026-11-20T18:30', '24時間', '', null],
  ['police-station', '2026-11-20T18:30', '24時間', '', '2024年4月の資料'],
  ['centre-13', '2026-11-20T18:30', '時間外', '次はあす 9:00', '2021年4月の資料'],
])('%s を %s に', ([id, at, short, state, asOf]) => {
  expect(contactView(id, jst(at))).toMatchObject({ short, state, asOf })
})

test('I13: かけられない番号は、文字と、確かめる所と、かわりの窓口', () => {
  expect(contactView('centre-13', jst('2026-11-20T11:00'))).toMatchObject({
    tel: null,
    phone: '03-3235-1155',
    numberNote: '番号は公式サイトで確かめてください',
    web: 'https://www.shouhiseikatu.metro.tokyo.lg.jp/sodan/sodan.html',
    fallback: { href: '/contacts#188', label: 'かわりに 消費者ホットライン 188' },
  })
  for (const { id } of contacts) {
    const { tel, ownNumber, web, fallback } = contactView(id, jst('2026-11-20T11:00'))
    expect(tel ?? ownNumber ?? fallback ?? web, id).not.toBeNull()
  }
})

test('理由は、どこから来ても句点で終わる', () => {
  expect(contactView('188', jst('2026-11-20T11:00'), ja('相談先です')).why).toBe('相談先です。')
  expect(contactView('188', jst('2026-11-20T11:00'), ja('相談先です。')).why).toBe('相談先です。')
})
