import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The one JSON text of a value (RFC 8785): equal values have equal texts. Throws for what JSON cannot hold. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('a value that JSON cannot hold')
  return text
}

/** SHA-256 as lower-case hex. */
export const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
