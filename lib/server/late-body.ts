import type { IncomingMessage, ServerResponse } from 'node:http'

/** Bytes in a second below which a body does not count as coming. No line that carries a call is as slow. */
const slowest = 512

/**
 * Cuts a request off whose body is not there after `timeoutMs`. Where `longestMs` allows it more, it may go on until
 * then as long as it keeps coming: in each `timeoutMs` as much as a bad line carries. Whoever reads it gets an error.
 */
export const cutWhenLate = (
  request: IncomingMessage,
  response: ServerResponse,
  timeoutMs: number,
  longestMs = timeoutMs,
): void => {
  if (!hasBody(request)) return
  const { socket } = request
  let left = longestMs
  let seen = socket.bytesRead
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer)
    left -= timeoutMs
    const isComing = socket.bytesRead - seen >= (slowest * timeoutMs) / 1000
    seen = socket.bytesRead
    if (left <= 0 || !isComing) request.destroy(new Error('The request came too slowly'))
  }, timeoutMs)
  timer.unref()
  response.once('close', () => clearInterval(timer))
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
