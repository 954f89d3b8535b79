import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainPage } from './plain-page'
import { type PlainAnswer, refuse, shapeFor } from './refuse'
import type { App } from './serve'

/**
 * The app, except that 503 and a plain page go out where it would answer 500 and the store failed meanwhile: Next has
 * one answer for every error. `failedSince` says so of a time of `performance.now()`.
 */
export const calmWhenAway = (app: App, failedSince: (countedMs: number) => boolean): App => ({
  ...app,
  handle: async (request, response) => {
    const startedAt = performance.now()
    replace(request, response, () => failedSince(startedAt))
    try {
      await app.handle(request, response)
    } catch (error) {
      if (response.headersSent || !failedSince(startedAt)) throw error
      request.once('end', refuse(request, response, awayAnswer(request.method === 'POST')))
      request.resume()
    }
  },
})

/** What somebody gets while the store is away. What was sent may have been stored: sent again, it is there once. */
const awayAnswer = (isForm: boolean): PlainAnswer => {
  const lines = isForm
    ? [
        'いま送ったものは、記録できたかわかりません。',
        '少し待ってから、ブラウザーの「もどる」を押して、もう一度送ってください。書いたものは、前の画面の欄にあります。2回送っても、記録は1つです。',
      ]
    : ['記録を読みだせませんでした。', '少し待ってから、もう一度ひらいてください。']
  const numbers = '危険を感じるときは、待たずに110番へ。相談は、局番なしの188番へ電話してください。'
  return {
    status: 503,
    headers: { 'Retry-After': 10 },
    text: `${[...lines, numbers].join('\n')}\n`,
    page: plainPage({
      title: '少し待ってください',
      heading: 'いま、記録をあつかえません',
      lines: [...lines, numbers],
    }),
  }
}

// Next has begun to answer when its status is known: what it then writes is left out, and ours goes in its place.
const replace = (request: IncomingMessage, response: ServerResponse, isAway: () => boolean) => {
  const { writeHead, write, end } = response
  let taken: string | null = null
  const isTaken = () => {
    if (taken !== null || response.headersSent || response.statusCode !== 500 || !isAway())
      return taken !== null
    const { headers, body } = shapeFor(request, awayAnswer(request.method === 'POST'))
    for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '')
    taken = body
    return true
  }
  response.writeHead = (status: number, ...given: unknown[]) => {
    response.statusCode = status
    if (!isTaken()) return Reflect.apply(writeHead, response, [status, ...given])
    // Headers that came with the status were about the page that is left out.
    return response.headersSent ? response : Reflect.apply(writeHead, response, [503])
  }
  response.write = (...given: unknown[]) => isTaken() || Reflect.apply(write, response, given)
  response.end = (...given: unknown[]) => {
    if (!isTaken()) return Reflect.apply(end, response, given)
    const done = given.find((one) => typeof one === 'function')
    return Reflect.apply(end, response, [request.method === 'HEAD' ? '' : taken, ...(done ? [done] : [])])
  }
}
