import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** A sealed value: iv ‖ tag ‖ ciphertext. */
export type Sealed = Uint8Array<ArrayBuffer>

/** Seals bytes with AES-256-GCM under a 32-byte key; `place` is bound in and needed to open it again. */
export const seal = (key: Uint8Array, plain: Uint8Array, place: string): Sealed => {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(place))
  const text = Buffer.concat([sealing.update(plain), sealing.final()])
  return new Uint8Array(Buffer.concat([iv, sealing.getAuthTag(), text]))
}

/** Opens what `seal` made. Throws when the key, the place or a single byte is another. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, place: string): Buffer => {
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()])
}

/** `seal` for a value that JSON can hold. */
export const sealJson = (key: Uint8Array, value: unknown, place: string): Sealed =>
  seal(key, Buffer.from(JSON.stringify(value)), place)

/** `unseal` for a value that `sealJson` sealed. */
export const unsealJson = (key: Uint8Array, sealed: Uint8Array, place: string): unknown =>
  JSON.parse(unseal(key, sealed, place).toString('utf8'))

/** The key of a case as the store keeps it: wrapped, and under which master key. */
export type WrappedKey = { wrappedKey: Sealed; keyId: string }

/** A new random key for one case, and the same key wrapped under the master key for the store. */
export const newCaseKey = (masterKey: Uint8Array, caseId: string): { key: Buffer } & WrappedKey => {
  const key = randomBytes(32)
  return { key, ...wrapCaseKey(masterKey, key, caseId) }
}

/** Wraps the key of a case under a master key. */
export const wrapCaseKey = (masterKey: Uint8Array, key: Uint8Array, caseId: string): WrappedKey => ({
  wrappedKey: seal(masterKey, key, wrapPlace(caseId)),
  keyId: keyIdOf(masterKey),
})

/** The key of a case. Throws WrongMasterKey when the master key is another one. */
export const unwrapCaseKey = (masterKey: Uint8Array, wrapped: Uint8Array, caseId: string): Buffer => {
  try {
    return unseal(masterKey, wrapped, wrapPlace(caseId))
  } catch (cause) {
    throw new WrongMasterKey('the case is not wrapped under this master key', { cause })
  }
}

/** The key of a case by whichever master key opens it; `null` when none does. */
export const unwrapWithAny = (
  keys: readonly Uint8Array[],
  wrapped: Uint8Array,
  caseId: string,
): Buffer | null => {
  for (const key of keys) {
    try {
      return unwrapCaseKey(key, wrapped, caseId)
    } catch (error) {
      if (!(error instanceof WrongMasterKey)) throw error
    }
  }
  return null
}

/** Another master key is needed, such as after a rotation. */
export class WrongMasterKey extends Error {
  override name = 'WrongMasterKey'
}

/** Names a master key and says nothing about it: a hash of 32 random bytes can be undone by nobody. */
export const keyIdOf = (masterKey: Uint8Array): string =>
  createHash('sha256').update('key-id‖').update(masterKey).digest('hex').slice(0, 16)

const wrapPlace = (caseId: string) => `case-key‖${caseId}`
