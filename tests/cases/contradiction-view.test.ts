import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerStep } from '@/lib/cases/answer'
import { viewOf } from '@/lib/cases/case-view'
import { contradictionViews, whichPath } from '@/lib/cases/contradiction-view'
import { inputOf } from '@/lib/cases/documents'
import { answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T01:00:00.000Z')
const bill = [answered('forWhom', 'self'), answered('channel', 'call'), answered('situation', 'unknown-bill')]

let temporary: TemporaryStore
let holder: Awaited<ReturnType<typeof aHolder>>
beforeEach(async () => {
  temporary = await temporaryStore()
  holder = await aHolder(temporary, now, ...bill, answered('harms', ['paid']))
})
afterEach(() => temporary.close())

const send = async (flow: string, step: string, value: string, id = `${step}-${value}`) => {
  const form = aForm(id, { saw: String(holder.opened.events.length), value })
  const done = await answerStep(holder, { flow, step }, form, now, '2026-11-21')
  holder = await again(holder)
  return done?.path
}
const shown = () => contradictionViews(viewOf(holder.opened.events))

describe('two answers that cannot both be so', () => {
  test('are asked about at once, each with the page that changes it', async () => {
    expect(shown()).toEqual([])
    expect(await send('paid', 'paid', 'no')).toBe(whichPath)
    expect(shown().map(({ sides }) => sides.map(({ fact, answer, href }) => [fact, answer, href]))).toEqual([
      [
        ['paid', '払っていない', '/case/paid/paid'],
        ['harms', 'お金を払った・送った', '/case/unknown-bill/harms'],
      ],
    ])
  })

  test('stay both as they were said, and the case goes on', async () => {
    await send('paid', 'paid', 'no')
    const { state } = viewOf(holder.opened.events)
    expect(state.given).toMatchObject({ paid: 'no', harms: ['paid'] })
    expect(await send('unknown-bill', 'callerClaims', 'shop')).not.toBe(whichPath)
  })

  test('are on the page for the counsellor first of what is to be found out', async () => {
    await send('paid', 'paid', 'no')
    expect(inputOf(holder.opened, now).open[0]).toEqual({
      text: '「払ったか」と「してしまったこと」の答えが合わない',
      how: '本人に聞く',
    })
  })

  test('are gone once one of them is changed', async () => {
    await send('paid', 'paid', 'no')
    expect(await send('unknown-bill', 'paid', 'card')).not.toBe(whichPath)
    expect(shown()).toEqual([])
  })

  test('a わからない contradicts nothing', async () => {
    expect(await send('paid', 'paid', 'unknown')).not.toBe(whichPath)
    expect(shown()).toEqual([])
  })
})
