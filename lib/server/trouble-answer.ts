import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainPage } from './plain-page'
import { type PlainAnswer, sayInstead } from './refuse'

// What was sent may have been stored: sent again, it is there once.
const troubleAnswer = (isForm: boolean): PlainAnswer => {
  const lines = isForm
    ? [
        'こちらの不具合です。あなたのせいではありません。',
        'いま送ったものは、記録できたかわかりません。少し待ってから、ブラウザーの「もどる」を押して、もう一度送ってください。書いたものは、前の画面の欄にあります。2回送っても、記録は1つです。',
      ]
    : ['こちらの不具合です。あなたのせいではありません。', '少し待ってから、もう一度ひらいてください。']
  const heading = isForm ? 'いま、記録をあつかえません' : 'いま、ひらけませんでした'
  return {
    status: 503,
    headers: { 'Retry-After': 10 },
    text: [heading, ...lines, inText, ''].join('\n'),
    page: plainPage({ title: heading, heading, lines: [...lines, numbers] }),
  }
}

const inText = '危険を感じるときは、待たずに110番へ。相談は、局番なしの188番へ電話してください。'
const numbers =
  '危険を感じるときは、待たずに<a href="tel:110">110番</a>へ。相談は<a href="tel:188">188</a>へ電話します。'

/**
 * Puts that answer in the place of a 500 that comes while `troubles` counted something: whoever made the answer did
 * not know why it failed.
 */
export const answerTrouble = (
  request: IncomingMessage,
  response: ServerResponse,
  troubles: () => number,
): void => {
  const before = troubles()
  const { writeHead, write, end } = response
  let isOver = false
  const instead = (status: number): boolean => {
    if (isOver) return true
    if (response.headersSent || status < 500 || troubles() === before) return false
    isOver = true
    Object.assign(response, { writeHead, write, end })
    sayInstead(request, response, troubleAnswer(request.method === 'POST'))
    Object.assign(response, silent(response))
    return true
  }
  response.writeHead = (...given: unknown[]) =>
    instead(Number(given[0])) ? response : Reflect.apply(writeHead, response, given)
  response.write = (...given: unknown[]) =>
    instead(response.statusCode) || Reflect.apply(write, response, given)
  response.end = (...given: unknown[]) =>
    instead(response.statusCode) ? response : Reflect.apply(end, response, given)
}

// What comes after it is the body of the answer that was not given.
const silent = (response: ServerResponse) => ({
  writeHead: () => response,
  write: () => true,
  end: () => response,
})
