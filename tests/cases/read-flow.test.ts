import { describe, expect, test } from 'vitest'
import { flowPanel } from '@/lib/cases/flow-question'
import { readFlowPage } from '@/lib/cases/read-flow'
import { apiFactNames } from '@/lib/facts/api-facts'
import { clock, guidanceFor } from './a-question'

const rowOf = (page: ReturnType<typeof readFlowPage>, label: string) =>
  page.result?.rows.find((row) => row.label === label)?.value

test('without facts nothing is lit, and nothing is judged', () => {
  const { result, drawings, faults } = readFlowPage({}, clock)
  expect({ result, faults }).toEqual({ result: null, faults: [] })
  expect(drawings.every(({ applies, lines }) => applies === null && lines.every(({ isLit }) => !isLit))).toBe(
    true,
  )
})

test('the panel has every fact of the API once, and none that a person would type', () => {
  const { parting, others } = flowPanel({}, clock)
  expect([...parting, ...others].map(({ name }) => name).sort()).toEqual([...apiFactNames].sort())
  expect(parting.map(({ name }) => name)).toContain('courtPaper')
})

test('a fact that only implies one on which ways part stands with those', () => {
  const names = flowPanel({}, clock).parting.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['moneyMoved', 'paid', 'harms']))
})

test('the other facts change no way', () => {
  const { others } = flowPanel({}, clock)
  const lit = (query: object) =>
    readFlowPage({ situation: 'unknown-bill', ...query }, clock).drawings.map(({ lines }) =>
      lines.map(({ isLit }) => isLit),
    )
  const plain = lit({})
  for (const { name, options } of others) {
    for (const { value } of options) expect(lit({ [name]: value }), `${name} ${value}`).toEqual(plain)
  }
})

describe('what somebody chose', () => {
  const query = {
    situation: 'unknown-bill',
    paid: 'card',
    demands: ['money', 'pin'],
    day: '2026-11-25',
    time: '14:00',
  }
  const page = readFlowPage(query, clock)

  test('lights the flows that they are led into, and marks the next step', () => {
    const entered = page.drawings.filter(({ applies }) => applies === 'yes').map(({ id }) => id)
    expect(entered).toEqual(expect.arrayContaining(['paid', 'unknown-bill']))
    const paid = page.drawings.find(({ id }) => id === 'paid')
    const lit = paid?.lines.filter(({ isLit }) => isLit).map(({ id }) => id)
    expect(lit).toEqual(['paid', 'stopCard', 'callPolice'])
    expect(paid?.lines.find(({ isNow }) => isNow)?.id).toBe('stopCard')
  })

  test('is judged as the API judges it', async () => {
    const { situation, paid, demands } = query
    const answer = await guidanceFor({ situation, paid, demands }, '2026-11-25T14:00:00+09:00')
    expect(page.result?.advice.map(({ id }) => id)).toEqual(answer.advice.map(({ id }) => id))
    expect(rowOf(page, '先に入る用件')).toBe('お金を払った')
    expect(rowOf(page, '次の一歩')).toMatch(/^お金を払った:/)
    expect(page.result?.moment).toBe('2026年11月25日(水) 14:00')
  })

  test('stays chosen in the panel', () => {
    const { parting, others } = page.panel
    const chosen = [...parting, ...others].filter((field) => field.chosen.length > 0)
    expect(Object.fromEntries(chosen.map((field) => [field.name, field.chosen]))).toEqual({
      situation: ['unknown-bill'],
      paid: ['card'],
      demands: ['money', 'pin'],
    })
  })
})

test('the day counts: sources are due for review by then', () => {
  const due = (day: string) =>
    rowOf(readFlowPage({ paid: 'card', day, time: '10:00' }, clock), '見直しの日を過ぎた出典')
  expect(due('2026-11-25')).toBe('0件')
  expect(due('2030-01-01')).not.toBe('0件')
})

test.for([
  [{ paid: 'no', paidOn: '2026-11-01' }, '払ったかと払った日'],
  [{ paid: 'gold' }, '払ったか'],
  [{ amountYen: 'たくさん' }, '金額'],
  [{ paid: 'card', day: 'きのう' }, '日付と時刻'],
  [{ paid: ['card', 'no'], demands: 'gold' }, '求められたこと'],
] as const)('%j: nothing is lit, and it says why', ([query, fault]) => {
  const { faults, result } = readFlowPage(query, clock)
  expect(faults).toContain(fault)
  expect(result).toBeNull()
})

test('what is no fact is not read', () => {
  expect(readFlowPage({ traderName: '山田商店', __proto__: 'x', nope: ['1'] }, clock)).toEqual(
    readFlowPage({}, clock),
  )
})

test('none of a list is known to be none', () => {
  expect(readFlowPage({ harms: 'none-of-these' }, clock).result).not.toBeNull()
})
