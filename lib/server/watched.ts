import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Seen } from './log'

/** nginx's number for somebody who left before they were answered. */
const left = 499

/** Gives an answer its id, which the client gets too, and tells what became of the request once that is over. */
export const watch = (
  request: IncomingMessage,
  response: ServerResponse,
  route: () => string,
  tell: (seen: Seen) => void,
): void => {
  const [id, startedAt] = [randomUUID(), performance.now()]
  response.setHeader('X-Request-Id', id)
  const { method = '' } = request
  response.once('close', () => {
    const status = response.headersSent ? response.statusCode : left
    tell({ id, route: route(), method, status, ms: Math.round(performance.now() - startedAt) })
  })
}
