import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import type { Overhear } from './round-robin'

/** A mutant of the proxy: it sends every form once more, as some do that wait for no answer, and under another id. */
export const repeats: Overhear = (sent, nodePort) => {
  const text = sent.toString('latin1')
  if (!text.startsWith('POST ')) return
  // As long as the one that was sent, so that the announced length stays true.
  const again = text.replace(/([&\n]id=)[\w-]{36}/, (_, before) => `${before}${randomUUID()}`)
  if (again === text) return
  // It waits for the beginning of an answer: a node drops what comes from somebody who has hung up.
  const other = connect(nodePort, '127.0.0.1', () => other.write(again, 'latin1'))
  other.on('error', () => {}).on('data', () => other.destroy())
}
