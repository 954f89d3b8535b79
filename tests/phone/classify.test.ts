import { describe, expect, test } from 'vitest'
import { classifyNumber, type NumberClass } from '@/lib/phone/classify'

/** What was written → its class, its normal form, and flags that must be there. */
type Row = readonly [typed: string, kind: NumberClass, normal: string | null, ...flags: string[]]

const fixed = '0312345678'
const mobile = '09012345678'

const waysOfWriting: readonly Row[] = [
  ['0312345678', 'fixed', fixed],
  ['03-1234-5678', 'fixed', fixed],
  ['03 1234 5678', 'fixed', fixed],
  ['03(1234)5678', 'fixed', fixed],
  ['(03)1234-5678', 'fixed', fixed],
  ['03.1234.5678', 'fixed', fixed],
  ['03/1234/5678', 'fixed', fixed],
  ['03・1234・5678', 'fixed', fixed],
  ['03の1234の5678', 'fixed', fixed],
  ['03_1234_5678', 'fixed', fixed],
  ['03~1234~5678', 'fixed', fixed],
  ['０３ー１２３４ー５６７８', 'fixed', fixed],
  ['０３－１２３４－５６７８', 'fixed', fixed],
  ['０３（１２３４）５６７８', 'fixed', fixed],
  ['03–1234–5678', 'fixed', fixed],
  ['03—1234—5678', 'fixed', fixed],
  ['03−1234−5678', 'fixed', fixed],
  ['03‐1234‐5678', 'fixed', fixed],
  ['03‑1234‑5678', 'fixed', fixed],
  ['03 – 1234 – 5678', 'fixed', fixed],
  ['03ｰ1234ｰ5678', 'fixed', fixed],
  ['「03-1234-5678」', 'fixed', fixed],
  ['03【1234】5678', 'fixed', fixed],
  ['  03-1234-5678\n', 'fixed', fixed],
  ['03\u30001234\u30005678', 'fixed', fixed],
  ['\u202a03-1234-5678\u202c', 'fixed', fixed],
  ['03\u200b1234\ufeff5678', 'fixed', fixed],
  ['0\ufe0f\u20e33-1234-5678', 'fixed', fixed],
  ['tel:03-1234-5678', 'fixed', fixed],
  ['TEL 03-1234-5678', 'fixed', fixed],
  ['℡03-1234-5678', 'fixed', fixed],
  ['☎ 03-1234-5678', 'fixed', fixed],
  ['電話番号:03-1234-5678', 'fixed', fixed],
  ['03-1234-5678(代表)', 'fixed', fixed],
  ['03-1234-5678(内線123)', 'fixed', fixed],
  ['03-1234-5678 内線 12', 'fixed', fixed],
  ['03-1234-5678 ext. 12', 'fixed', fixed],
  ['03-1234-5678x12', 'fixed', fixed],
  ['tel:+81-3-1234-5678;ext=12', 'fixed', fixed],
  ['+81312345678', 'fixed', fixed],
  ['+81 3 1234 5678', 'fixed', fixed],
  ['＋８１－３－１２３４－５６７８', 'fixed', fixed],
  ['%2B81312345678', 'fixed', fixed],
  ['+81 (0)3-1234-5678', 'fixed', fixed, 'extra-zero'],
  ['+81-03-1234-5678', 'fixed', fixed, 'extra-zero'],
  ['+81 090-1234-5678', 'mobile', mobile, 'extra-zero'],
  ['+8190-1234-5678', 'mobile', mobile],
  ['81-3-1234-5678', 'fixed', fixed, 'plus-missing'],
  ['819012345678', 'mobile', mobile, 'plus-missing'],
  ['0081-3-1234-5678', 'fixed', fixed, 'plus-missing'],
  ['010-81-3-1234-5678', 'fixed', fixed],
  ['184-03-1234-5678', 'fixed', fixed, 'caller-id-prefix'],
  ['18409012345678', 'mobile', mobile, 'caller-id-prefix'],
  ['186 090 1234 5678', 'mobile', mobile, 'caller-id-prefix'],
  ['186+81312345678', 'fixed', fixed, 'caller-id-prefix'],
  ['184110', 'emergency', '110', 'caller-id-prefix'],
  ['0033-03-1234-5678', 'fixed', fixed, 'carrier-prefix'],
  ['0077 090 1234 5678', 'mobile', mobile, 'carrier-prefix'],
  ['00222-03-1234-5678', 'fixed', fixed, 'carrier-prefix'],
  ['009120-03-1234-5678', 'fixed', fixed, 'carrier-prefix'],
  ['184-0033-03-1234-5678', 'fixed', fixed, 'caller-id-prefix', 'carrier-prefix'],
]

const plan: readonly Row[] = [
  ['0120-956-956', 'freephone', '0120956956', 'called-party-pays', 'no-location'],
  ['0077-22-0000', 'freephone', '0077220000', 'carrier-number'],
  ['0800-919-0157', 'unified-0800', '08009190157', 'called-party-pays'],
  // 080-0… is never a mobile telephone, however its hyphens stand.
  ['080-0123-4567', 'unified-0800', '08001234567'],
  ['0570-000-000', 'navi-dial', '0570000000', 'caller-pays'],
  ['0180-99-1234', 'mass-call', '0180991234', 'caller-pays'],
  ['0990-123456', 'mass-call', '0990123456', 'caller-pays'],
  ['0170-123-456', 'mass-call', '0170123456'],
  ['050-5536-6957', 'ip050', '05055366957', 'no-location'],
  ['060-1234-5678', 'mobile', '06012345678'],
  ['070-1837-0188', 'mobile', '07018370188'],
  ['080-1234-5678', 'mobile', '08012345678', 'no-location'],
  ['0600-123-4567', 'mobile', '06001234567', 'fixed-or-mobile'],
  ['020-1234-5678', 'pager-m2m', '02012345678'],
  ['0204-000-0000', 'pager-m2m', '02040000000'],
  ['0200-0000-0000-00', 'pager-m2m', '02000000000000'],
  ['0005-1234-56', 'short-code', '0005123456', 'sms-sender'],
  ['110', 'emergency', '110'],
  ['118', 'emergency', '118'],
  ['１１９番', 'emergency', '119'],
  ['188(いやや)', 'special-1xy', '188'],
  ['104', 'special-1xy', '104'],
  ['184', 'special-1xy', '184'],
  ['171-1-03-1234-5678', 'special-1xy', '17110312345678'],
  ['#9110', 'short-code', '#9110'],
  ['＃９１１０', 'short-code', '#9110'],
  ['tel:%239110', 'short-code', '#9110'],
  ['# 7119', 'short-code', '#7119'],
  ['098-945-0110', 'fixed', '0989450110', 'ends-0110'],
]

const abroad: readonly Row[] = [
  ['+1 (202) 555-0100', 'international', '+12025550100', 'foreign'],
  ['010-1-202-555-0100', 'international', '+12025550100', 'foreign'],
  ['0101-21755-50100', 'international', '+12175550100', 'foreign'],
  ['0033-010-1-202-555-0100', 'international', '+12025550100', 'carrier-prefix'],
  ['001-010-1-202-555-0100', 'international', '+12025550100'],
  ['001-44-20-7946-0018', 'international', '+442079460018'],
  ['1-833-234-5678', 'international', '+18332345678', 'plus-missing', 'called-party-pays'],
  ['1-833-000-0000', 'international', '+18330000000', 'plus-missing'],
  ['+800 1234 5678', 'international', '+80012345678', 'called-party-pays'],
  ['+800 686 8110', 'international', '+8006868110'],
  ['+804-0000-0110', 'international', '+80400000110', 'ends-0110'],
  ['+1800 33581 4321', 'international', '+1800335814321'],
  ['+110', 'international', '+110', 'too-few-digits'],
  ['+0110', 'international', '+0110', 'not-in-plan'],
  ['+1234567890123456', 'international', '+1234567890123456', 'too-many-digits'],
]

const withheld: readonly Row[] = [
  ['非通知', 'withheld', null, 'withheld-by-caller'],
  ['ユーザー非通知', 'withheld', null, 'withheld-by-caller'],
  ['ﾋﾂｳﾁ', 'withheld', null, 'withheld-by-caller'],
  ['番号非表示', 'withheld', null, 'withheld-by-caller'],
  ['番号通知なし', 'withheld', null, 'withheld-by-caller'],
  ['No Caller ID', 'withheld', null, 'withheld-by-caller'],
  ['Anonymous', 'withheld', null, 'withheld-by-caller'],
  ['公衆電話', 'withheld', null, 'payphone'],
  ['コウシュウデンワ', 'withheld', null, 'payphone'],
  ['表示圏外', 'withheld', null, 'not-displayable'],
  ['通知不可能', 'withheld', null, 'not-displayable'],
]

const none: readonly Row[] = [
  ['', 'invalid', null, 'not-a-number'],
  ['電話', 'invalid', null, 'not-a-number'],
  ['内線 123', 'invalid', null, 'not-a-number'],
  ['1'.repeat(201), 'invalid', null, 'not-a-number'],
  ['03-1234-5678と090-1234-5678', 'invalid', null, 'several-numbers'],
  ['090-XXXX-1234', 'invalid', null, 'digits-hidden'],
  ['03-●●●●-5678', 'invalid', null, 'digits-hidden'],
  ['03-1234-567', 'invalid', null, 'too-few-digits'],
  ['090-1234-567', 'invalid', null, 'too-few-digits'],
  ['0800-123-456', 'invalid', null, 'too-few-digits'],
  ['+81 110', 'invalid', null, 'too-few-digits'],
  ['+8', 'invalid', null, 'too-few-digits'],
  ['#91', 'invalid', null, 'too-few-digits'],
  ['03-1234-56789', 'invalid', null, 'too-many-digits'],
  ['0120-123-4567', 'invalid', null, 'too-many-digits'],
  ['#9110911', 'invalid', null, 'too-many-digits'],
  ['030-00000-00000', 'invalid', null, 'not-in-plan'],
  ['040-1234-5678', 'invalid', null, 'not-in-plan'],
  ['050-0123-4567', 'invalid', null, 'not-in-plan'],
  ['070-0123-4567', 'invalid', null, 'not-in-plan'],
  ['091-234-5678', 'invalid', null, 'not-in-plan'],
  ['1234-5678', 'invalid', null, 'area-code-missing'],
  ['90-1234-5678', 'invalid', null, 'leading-zero-missing'],
  ['9110', 'invalid', null, 'hash-missing'],
]

describe.for([
  ['ways of writing', waysOfWriting],
  ['the plan', plan],
  ['abroad', abroad],
  ['no number shown', withheld],
  ['no number', none],
] as const)('%s', ([, rows]) => {
  test.for([...rows])('%s is %s', ([typed, kind, normal, ...flags]) => {
    const found = classifyNumber(typed)
    expect(found).toMatchObject({ class: kind, normal })
    expect(found.flags).toEqual(expect.arrayContaining(flags))
  })
})

test('there are more than 80 rows, and every class is among them', () => {
  const rows = [...waysOfWriting, ...plan, ...abroad, ...withheld, ...none]
  expect(rows.length).toBeGreaterThan(80)
  expect(new Set(rows.map(([, kind]) => kind)).size).toBe(14)
})
