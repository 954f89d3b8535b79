import { expect, test } from 'vitest'
import { contacts } from '@/lib/contacts/directory'
import { classifyNumber } from '@/lib/phone/classify'
import { flagWords, warningWords } from '@/lib/phone/flag-words'
import { grouped } from '@/lib/phone/grouped'
import { lookUpNumber } from '@/lib/phone/look-up'

/** Number → country code, its name, a flag that must be there. */
test.for<[string, string | null, string | null, string?]>([
  ['+12025550100', '1', 'アメリカ合衆国'],
  ['+14165550100', '1', 'カナダ'],
  ['+1312345678', '1', 'アメリカ合衆国など', 'not-in-plan'],
  ['+18332345678', '1', 'アメリカ合衆国', 'called-party-pays'],
  ['+442079460018', '44', 'イギリス'],
  ['+8613812345678', '86', '中国'],
  ['+79161234567', '7', 'ロシア'],
  ['+77012345678', '7', 'カザフスタン'],
  ['+80012345678', '800', '国をまたぐ着信無料サービス'],
  ['+870123456789', '870', '船や飛行機の衛星電話'],
  ['+80400000110', null, null, 'unassigned-country-code'],
  ['+1800335814321', '1', 'アメリカ合衆国など', 'not-in-plan'],
  ['+0110', null, null, 'unassigned-country-code'],
])('%s belongs to %s', ([typed, code, name, flag]) => {
  const found = lookUpNumber(typed)
  expect(found.country).toMatchObject({ code, name })
  expect(found.flags).toContain('foreign')
  if (flag) expect(found.flags).toContain(flag)
  expect(found.area).toBeNull()
})

test.for<[string, string | null, string]>([
  ['03-1234-5678', '+81312345678', '03-1234-5678'],
  ['0285444883', '+81285444883', '0285-44-4883'],
  ['01267-2-1234', '+81126721234', '01267-2-1234'],
  ['090 1234 5678', '+819012345678', '090-1234-5678'],
  ['0120956956', '+81120956956', '0120-956-956'],
  ['08009190157', '+818009190157', '0800-919-0157'],
  ['0122123456', '+81122123456', '0122123456'],
  ['+12025550100', '+12025550100', '+1 202 555 0100'],
  ['+80400000110', '+80400000110', '+804 0000 0110'],
  ['+0110', null, '+0110'],
  ['+1234567890123456', null, '+1234 5678 9012 3456'],
  ['0077-22-0000', null, '0077220000'],
  ['0005-1234-56', null, '0005123456'],
  ['188', null, '188'],
  ['#9110', null, '#9110'],
  ['非通知', null, ''],
  ['03-1234', null, ''],
])('%s is %s abroad and printed %s', ([typed, e164, printed]) => {
  const found = lookUpNumber(typed)
  expect(found.e164).toBe(e164)
  expect(grouped(found)).toBe(printed)
})

test('every number of the directory is found, and found as one that can be shown by anybody', () => {
  const dialled = contacts.filter(({ phone }) => phone !== null)
  expect(dialled.length).toBeGreaterThan(50)
  for (const { phone } of dialled) {
    const { official, flags, class: kind } = lookUpNumber(phone ?? '')
    expect([phone, kind]).not.toEqual([phone, 'invalid'])
    expect(classifyNumber(official?.phone ?? '').normal).toBe(classifyNumber(phone ?? '').normal)
    expect(flags).toContain('display-can-be-forged')
  }
})

test('one digit beside it is nobody', () => {
  expect(lookUpNumber('03-3446-0999').official?.id).toBe('ncac-lunch')
  expect(lookUpNumber('03-3446-0998').official).toBeNull()
  expect(lookUpNumber('+81 3 3446 0999').official?.id).toBe('ncac-lunch')
  expect(lookUpNumber('+3 3446 0999').official).toBeNull()
})

test('numbers that are trusted by their looks carry the warning without a match', () => {
  for (const typed of ['119', '104', '#8103', '098-945-0110', '+804-0000-0110']) {
    expect(lookUpNumber(typed).flags).toContain('display-can-be-forged')
  }
  expect(lookUpNumber('03-1234-5678').flags).not.toContain('display-can-be-forged')
})

test('no words about a number call it genuine', () => {
  const all = JSON.stringify([flagWords, warningWords])
  expect(all).not.toMatch(/安全|本物です|安心/)
})
