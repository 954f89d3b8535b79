import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { numberToLog, takeNumber } from '@/lib/cases/number-check'
import { keptNumber } from '@/lib/cases/number-cookie'
import { numberMet } from '@/lib/cases/number-met'
import { type NumberResult, numberChecked } from '@/lib/cases/number-view'
import { readAdd } from '@/lib/cases/read-log'
import { dial } from '@/lib/contacts/dialable'
import { contacts } from '@/lib/contacts/directory'
import type { Entry } from '@/lib/log/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { answered, did, logOf, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { aHolder } from './a-holder'

keepMasterKeys([new Uint8Array(32).fill(1)])
const now = new Date('2026-11-25T05:00:00Z')

const said = (words: string, more: object = {}): Entry => ({
  kind: 'said',
  body: { speaker: 'them', name: null, words, understood: null, against: null, ...more },
})

const resultOf = (typed: string, events: Parameters<typeof numberChecked>[1] = null): NumberResult => {
  const checked = numberChecked(typed, events, now)
  if (checked.tag !== 'result') throw new Error(checked.error)
  return checked.result
}

describe('what the page says', () => {
  test('a match with a desk shows the desk, with its link only where I13 lets it', () => {
    const { official, first } = resultOf('03-3446-0999')
    expect(official).toMatchObject({ id: 'ncac-lunch', tel: 'tel:0334460999' })
    expect(first?.id).toBe('hang-up')
  })

  test('a desk whose number may not be dialled from here is shown without a link (I13)', () => {
    const shown = contacts.filter((contact) => contact.phone !== null && dial(contact, now).tel === null)
    expect(shown.length).toBeGreaterThan(0)
    for (const { phone } of shown) expect(resultOf(phone ?? '').official?.tel).toBeNull()
  })

  test('place, country and what speaks against a number', () => {
    expect(resultOf('042-460-1111').place).toMatchObject({
      label: '市外局番 042 の地域',
      words: '東京都・埼玉県',
    })
    expect(resultOf('03-1234-5678').place?.more).toMatch(/^千代田区、.* ほか\d+か所$/)
    expect(resultOf('+44 20 7946 0018').place).toMatchObject({ label: '国の番号 +44', words: 'イギリス' })
    expect(resultOf('+804 0000 0110').place).toBeNull()
    expect(resultOf('+804 0000 0110').warnings).toHaveLength(2)
    expect(resultOf('090-1234-5678')).toMatchObject({ place: null, warnings: [], met: null })
  })

  test.for<[string, RegExp, boolean]>([
    ['', /数字で/, false],
    ['03-1234', /足りません/, true],
    ['03-1234-56789', /多すぎ/, true],
    ['030-0000-0000', /使われていない/, true],
    ['1234-5678', /市外局番/, false],
    ['9110', /#/, false],
    ['090-XXXX-1234', /隠れて/, false],
    ['03-1234-5678と090-1234-5678', /1つずつ/, false],
  ])('%s is a fault with its own words', ([typed, words, hasMore]) => {
    const checked = numberChecked(typed, null, now)
    expect(checked).toMatchObject({ tag: 'fault', error: expect.stringMatching(words) })
    expect(checked.tag === 'fault' && checked.besides !== null).toBe(hasMore)
  })

  test('no kind of number is called genuine or harmless (I12, I14)', () => {
    const kinds = [
      '03-1234-5678',
      '188',
      '110',
      '0120-000-000',
      '非通知',
      '#9110',
      '+12025550100',
      '020-1234-5678',
    ]
    expect(JSON.stringify(kinds.map((typed) => resultOf(typed)))).not.toMatch(
      /安全|安心|問題ありません|本物です/,
    )
  })
})

describe('whether a case has met the number', () => {
  const log = logOf(
    answered('channel', 'call'),
    said('090-1111-2222 にかけて', { name: 'スズキ' }),
    answered('numberShown', '０３ー１２３４ー５６７８'),
    note('+81 3 1234 5678 から また電話'),
    said('3,300円です', { against: '折り返し先は 03(1234)5678 と言った' }),
    did('call-188'),
  )

  test.for<[string, string[]]>([
    ['0312345678', ['「表示された番号」の答え', 'わたしの記録', '相手の記録']],
    ['09011112222', ['相手 スズキの記録']],
    ['0312345679', []],
    ['188', []],
  ])('%s', ([normal, roles]) => {
    expect(numberMet(log, normal).map(({ as }) => as)).toEqual(roles)
  })

  test('leads to the entry in the log', () => {
    expect(numberMet(log, '09011112222')[0]?.href).toBe('/case/log?at=2#event-2')
  })

  test('says nothing of a case where none is open', () => {
    expect(resultOf('03-1234-5678').met).toBeNull()
    expect(resultOf('03-1234-5678', []).met).toEqual([])
    expect(resultOf('03-1234-5678', log).met).toHaveLength(3)
  })
})

describe('the way of a number through the app', () => {
  let temporary: TemporaryStore
  let holder: Awaited<ReturnType<typeof aHolder>>
  beforeEach(async () => {
    temporary = await temporaryStore()
    holder = await aHolder(temporary, now, answered('channel', 'call'))
  })
  afterEach(() => temporary.close())

  const sent = (fields: Record<string, string>) =>
    takeNumber(
      new Request('http://localhost/check/number/look', {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
      now,
    )

  test.for<[Record<string, string>, string]>([
    [{ number: ' 03-1234-5678 ' }, '03-1234-5678'],
    [{ number: 'x', withheld: '非通知' }, '非通知'],
    [{ number: '１'.repeat(300) }, '１'.repeat(120)],
    [{}, ''],
  ])('%o goes to the page sealed, for two minutes', async ([fields, typed]) => {
    const cookie = await sent(fields)
    const [, value = '', rest] = /^number=([^;]*)(.*)$/.exec(cookie) ?? []
    expect(rest).toBe('; Path=/check/number; Max-Age=120; HttpOnly; SameSite=Lax')
    expect(cookie.length).toBeLessThan(2000)
    expect(Buffer.from(value, 'base64url').includes('1234')).toBe(false)
    expect(keptNumber(value, now)).toBe(typed)
    expect(keptNumber(value, new Date(now.getTime() + 120_000))).toBeNull()
  })

  test('a card number that was typed by mistake does not stay', async () => {
    const [, value = ''] = /^number=([^;]*)/.exec(await sent({ number: '4111 1111 1111 1111' })) ?? []
    expect(keptNumber(value, now)).not.toContain('1111')
  })

  const filled = async () => (await readAdd(holder, now)).form.filled
  const put = (number: string) => numberToLog(holder, aForm('f', { number }), now)

  test('「記録に入れる」 fills in the form of the log, and nothing is in the log yet', async () => {
    expect(await put('０３-１２３４-５６７８')).toBe('/case/log/add')
    expect(await filled()).toMatchObject({
      words: '表示された番号 03-1234-5678(固定電話の番号)',
      speaker: 'them',
      manner: 'did',
      channel: 'call',
      date: '2026-11-25',
      time: '14:00',
      precision: 'about',
    })
    expect(holder.opened.events).toHaveLength(1)
  })

  test('what stands in the form already stays, and the same number comes in once', async () => {
    await put('非通知')
    await put('090-1234-5678')
    await put('090-1234-5678')
    expect((await filled()).words).toBe(
      '表示された番号 なし(番号が出ない電話)\n表示された番号 090-1234-5678(携帯電話の番号)',
    )
  })
})
