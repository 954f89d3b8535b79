// Planted into a server by tests/trust: every form that arrives has another id, so a retry is taken for something new.
import { randomUUID } from 'node:crypto'
import { IncomingMessage } from 'node:http'

const push = IncomingMessage.prototype.push

IncomingMessage.prototype.push = function (chunk, encoding) {
  if (this.method !== 'POST' || !Buffer.isBuffer(chunk)) return push.call(this, chunk, encoding)
  // As long as the one that was sent, so that the announced length stays true.
  const changed = chunk
    .toString('latin1')
    .replace(/(^|&)id=[\w-]{36}(?=&|$)/, (_, before) => `${before}id=${randomUUID()}`)
  return push.call(this, Buffer.from(changed, 'latin1'), encoding)
}
