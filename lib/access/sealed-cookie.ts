import { sealJson, unsealJson } from '@/lib/store/seal'
import { derivedKey } from './derived-key'
import { secureMark } from './secure-mark'

/** A cookie that only this server can read: what it is for, where it is sent, and how long it lasts. */
export type CookiePlace = { readonly name: string; readonly path: string; readonly seconds: number }

type Content = { until: number; value: unknown }

/** The `Set-Cookie` header that keeps a value in this browser, sealed. `Secure` as for the session's cookie. */
export const sealedCookieHeader = (
  masterKey: Uint8Array,
  place: CookiePlace,
  value: unknown,
  request: Request,
  now: Date,
): string => {
  const content: Content = { until: now.getTime() + place.seconds * 1000, value }
  const sealed = sealJson(keyFor(masterKey, place), content, place.name)
  const ends = `Max-Age=${place.seconds}; HttpOnly; SameSite=Lax${secureMark(request)}`
  return `${place.name}=${Buffer.from(sealed).toString('base64url')}; Path=${place.path}; ${ends}`
}

/**
 * The value of a sealed cookie; `null` when it is absent, too old, or not ours. Any of the keys may be the one: while
 * keys are changed, another node may have sealed it under the one that comes second here.
 */
export const readSealedCookie = (
  masterKeys: readonly Uint8Array[],
  place: CookiePlace,
  cookie: string | undefined,
  now: Date,
): unknown => {
  if (!cookie) return null
  const content = masterKeys.map((key) => opened(key, place, cookie)).find((one) => one !== null)
  return content && now.getTime() < content.until ? content.value : null
}

const opened = (masterKey: Uint8Array, place: CookiePlace, cookie: string): Content | null => {
  try {
    return unsealJson(keyFor(masterKey, place), Buffer.from(cookie, 'base64url'), place.name) as Content
  } catch {
    return null
  }
}

/** The `Set-Cookie` header that takes a sealed cookie away again. */
export const endedSealedCookie = ({ name, path }: CookiePlace): string =>
  `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`

const keyFor = (masterKey: Uint8Array, { name }: CookiePlace) => derivedKey(masterKey, `cookie ${name}`)
