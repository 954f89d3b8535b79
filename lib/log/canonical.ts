import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The one JSON text of a value (RFC 8785): equal values have equal texts. Throws for what JSON cannot hold. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('a value that JSON cannot hold')
  return text
}

/** SHA-256 of the parts, one behind the other, as lower-case hex. Words count as UTF-8. */
export const sha256 = (...parts: (string | Uint8Array)[]): string => hash('sha256', together(parts))

// At once: an object of its own for every hash is a tenth of the time in which a long log is verified.
const together = (parts: readonly (string | Uint8Array)[]): string | Uint8Array => {
  const [only, ...more] = parts
  return only !== undefined && more.length === 0
    ? only
    : Buffer.concat(parts.map((part) => Buffer.from(part)))
}
