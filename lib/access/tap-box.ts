import { createDecipheriv, createECDH, createHash, type ECDH, hkdfSync } from 'node:crypto'
import { derivedKey } from './derived-key'

/**
 * Taps of the in-call card wait on the device until there is a network. The page gets a public key (ECDH, P-256) of
 * the case; the browser seals each tap to it (components/call/seal-tap.ts), so that neither who reads the device nor
 * another case can open it.
 */

/** A tap as the device keeps it. `box` is ephemeral public key ‖ iv ‖ ciphertext ‖ tag, in base64url like `to`. */
export type SealedTap = { readonly id: string; readonly to: string; readonly box: string }

/** Opens what was sealed to its public key. */
export type TapBox = {
  /** The public key, a point without compression, in base64url. */
  readonly publicKey: string
  /** The text of a tap of that call. `null`: another key, call or id, or a byte was changed. */
  readonly open: (tap: SealedTap, call: string) => string | null
}

const [pointBytes, ivBytes, tagBytes] = [65, 12, 16]

/** The box of a secret: the key of a case, or the master key while there is no case yet. */
export const tapBox = (secret: Uint8Array): TapBox => {
  const pair = pairOf(secret)
  const publicKey = pair.getPublicKey().toString('base64url')
  return {
    publicKey,
    open: (tap, call) => {
      try {
        return tap.to === publicKey
          ? opened(pair, Buffer.from(tap.box, 'base64url'), placeOf(tap, call))
          : null
      } catch {
        return null
      }
    },
  }
}

const placeOf = ({ id }: SealedTap, call: string) => Buffer.from(`${call}‖${id}`)

// One in 2^32 numbers of 32 bytes is no key of the curve: the next one is.
const pairOf = (secret: Uint8Array, turn = 0): ECDH => {
  const pair = createECDH('prime256v1')
  try {
    pair.setPrivateKey(derivedKey(secret, `taps ${turn}`))
    return pair
  } catch {
    return pairOf(secret, turn + 1)
  }
}

const opened = (pair: ECDH, box: Buffer, place: Buffer): string => {
  const point = box.subarray(0, pointBytes)
  const iv = box.subarray(pointBytes, pointBytes + ivBytes)
  const salt = createHash('sha256').update(point).update(pair.getPublicKey()).digest()
  const key = hkdfSync('sha256', pair.computeSecret(point), salt, 'ochitsuite tap', 32)
  const opening = createDecipheriv('aes-256-gcm', new Uint8Array(key), iv, { authTagLength: tagBytes })
    .setAAD(place)
    .setAuthTag(box.subarray(-tagBytes))
  const text = box.subarray(pointBytes + ivBytes, -tagBytes)
  return Buffer.concat([opening.update(text), opening.final()]).toString('utf8')
}
