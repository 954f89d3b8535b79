import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { remarksOf } from '@/lib/desk/remarks'
import { aDesk, anna, granted, lead, now } from './a-desk'

const { store, aCase, move, opened, head, draftOf, sheet, taken } = await aDesk()
afterAll(() => store.close())

describe('notes between volunteers', () => {
  beforeEach(async () => {
    await aCase(granted())
    await move(anna, 'take')
    await move(anna, 'remark', { words: '一つ目' })
  })

  const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const notes = async () => remarksOf((await opened()).events)

  test('amended by their author for 24 hours', async () => {
    const of = String(await head())
    expect(await move(anna, 'remark', { of, words: '直した' }, 'one', hoursLater(23))).toBe(taken())
    expect(await notes()).toMatchObject([{ words: '直した', earlier: ['一つ目'] }])
    expect(await move(anna, 'remark', { of, words: 'おそい' }, 'two', hoursLater(24))).toBe(sheet())
    expect(await notes()).toMatchObject([{ words: '直した' }])
  })

  test('by nobody else, and nothing but a note', async () => {
    const of = String(await head())
    expect(await move(lead, 'remark', { of, words: '別の人' })).toBe(sheet())
    expect(await move(anna, 'remark', { of: '1', words: '答えを直す' })).toBe(sheet())
    expect(await notes()).toMatchObject([{ words: '一つ目' }])
  })

  test('amended in two windows: the second is told', async () => {
    const of = String(await head())
    await move(anna, 'remark', { of, saw: of, words: '窓1' }, 'w1')
    expect(await move(anna, 'remark', { of, saw: of, words: '窓2' }, 'w2')).toBe(sheet())
    expect(await draftOf(anna)).toMatchObject({ obstacle: { tag: 'stale' }, typed: { words: ['窓2'] } })
  })
})
