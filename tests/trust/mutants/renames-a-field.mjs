// Planted into the later of two builds by tests/trust: a field of a form has another name from now on.
import { IncomingMessage } from 'node:http'

const { push } = IncomingMessage.prototype

IncomingMessage.prototype.push = function (chunk, encoding) {
  if (this.method !== 'POST' || !Buffer.isBuffer(chunk)) return push.call(this, chunk, encoding)
  const renamed = chunk.toString('latin1').replace(/(^|&)words=/, '$1texts=')
  return push.call(this, Buffer.from(renamed, 'latin1'), encoding)
}
