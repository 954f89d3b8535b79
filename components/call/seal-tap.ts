/** A tap as it waits on this device: only the server can read it (lib/access/tap-box.ts). */
export type SealedTap = { readonly id: string; readonly to: string; readonly box: string }

const bytesOf = (text: string) => new TextEncoder().encode(text)

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** 256 random bits, as text. */
export const newSecret = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** Seals what a tap says to a public key, bound to its id and its call. Needs a secure context. */
export const sealTap = async (to: string, call: string, id: string, says: object): Promise<SealedTap> => {
  const receiver = fromBase64url(to)
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const theirs = await crypto.subtle.importKey('raw', receiver, curve, false, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, pair.privateKey, 256)
  const salt = await crypto.subtle.digest('SHA-256', joined(point, receiver))
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf('ochitsuite tap') },
    await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const lock = { name: 'AES-GCM', iv, additionalData: bytesOf(`${call}‖${id}`) }
  const text = new Uint8Array(await crypto.subtle.encrypt(lock, key, bytesOf(JSON.stringify(says))))
  return { id, to, box: base64url(joined(point, iv, text)) }
}

/** A UUID of version 7: the time in ms, then random bits. */
export const newId = (now: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = now.toString(16).padStart(12, '0')
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
