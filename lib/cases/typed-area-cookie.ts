import 'server-only'
import {
  type CookiePlace,
  endedSealedCookie,
  readSealedCookie,
  sealedCookieHeader,
} from '@/lib/access/sealed-cookie'
import { heldMasterKey, heldMasterKeys } from '@/lib/store/keyring'
import { untilShown } from './page-cookie'

const place: CookiePlace = { name: 'typed-area', path: '/contacts', seconds: untilShown }

/** Name of the cookie that keeps a postal code that belongs to no prefecture until its page has shown it. */
export const typedAreaCookie = place.name

/** The `Set-Cookie` header that keeps what was typed, sealed: anything may have been typed there. */
export const keepTypedArea = (typed: string, request: Request, now: Date): string =>
  sealedCookieHeader(heldMasterKey(), place, typed, request, now)

/** What was typed a moment ago; `''` when nothing was. */
export const typedAreaOf = (cookie: string | undefined, now: Date): string => {
  const typed = readSealedCookie(heldMasterKeys(), place, cookie, now)
  return typeof typed === 'string' ? typed : ''
}

/** The `Set-Cookie` header that forgets it. */
export const forgetTypedArea: string = endedSealedCookie(place)
