import { createHmac, hkdfSync } from 'node:crypto'

/** A key for one purpose, made from the master key (HKDF, SHA-256): nothing under it opens anything else. */
export const derivedKey = (masterKey: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, '', purpose, 32))

/** A hash of few possible values, such as addresses: without the master key nobody can try them all. */
export const keyedHash = (masterKey: Uint8Array, purpose: string, value: string): string =>
  createHmac('sha256', derivedKey(masterKey, purpose)).update(value).digest('base64url')
