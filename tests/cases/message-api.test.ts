import { expect, test } from 'vitest'
import { messageAdviceViews } from '@/lib/cases/message-advice'
import { messageAnswer, messageEndpoint } from '@/lib/cases/message-api'
import { messageAnswerSchema } from '@/lib/cases/message-schema'
import { messageResult, typedMessage } from '@/lib/cases/message-view'
import { answerAt } from '@/lib/cases/open-endpoint'
import own from '../message/own-messages.json'

const now = new Date('2026-11-25T14:00:00+09:00')

const send = async (body: unknown) => {
  const request = new Request('http://localhost/api/check/message', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const response = await answerAt(messageEndpoint, request, now)
  return { status: response.status, body: await response.json() }
}

test.for([
  [{}, 'missing', 'text'],
  [{ text: 1 }, 'wrong-value', 'text'],
  [{ text: 'x', channel: 'fax' }, 'wrong-value', 'channel'],
  [{ text: 'x', nickname: 'x' }, 'unknown-field', 'nickname'],
] as const)('%j is refused by name', async ([body, code, path]) => {
  expect(await send(body)).toMatchObject({
    status: 400,
    body: { error: { issues: [{ code, paths: [path] }] } },
  })
})

test('every answer has the shape that is described, its advice the most urgent first', () => {
  for (const { text } of [...own.scams, ...own.genuine]) {
    expect(messageAnswerSchema.safeParse(messageAnswer({ text })).error).toBeUndefined()
  }
  expect(messageAnswer({ text: '未納です。訴訟に移ります。至急お電話ください' }).advice[0]).toBe(
    'check-court-independently',
  )
})

test('whatever is advised has a page with a source', () => {
  const pages = new Map(messageAdviceViews(now).map((view) => [view.id, view]))
  for (const { text } of [...own.scams, ...own.genuine]) {
    for (const id of messageAnswer({ text }).advice) expect(pages.get(id)?.sources.length).toBeGreaterThan(0)
  }
})

const taken = (text: string) => {
  const form = new FormData()
  form.set('text', text)
  form.set('channel', 'sms')
  return typedMessage(form)
}

test('the page shows no card number, and says why an advice is given', () => {
  const typed = taken('カードは 4111 1111 1111 1111 です。料金が未納なので本日中に払ってください')
  expect(typed).toMatchObject({ masked: true, error: null, channel: 'sms' })
  expect(typed.text).not.toMatch(/4111/)
  const { first, others } = messageResult(typed, { advice: messageAdviceViews(now), kinds: {}, channels: [] })
  const pay = [first, ...others].find((advice) => advice?.id === 'do-not-pay')
  expect(pay?.facts.join()).toMatch(/払っていない/)
})

test.for([
  ['', /入れてください/],
  ['  \n', /入れてください/],
  ['あ'.repeat(20_001), /2万字/],
] as const)('%.5s… is not looked at', ([text, error]) => {
  expect(taken(text).error).toMatch(error)
})
