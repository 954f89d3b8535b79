import 'server-only'
import { type CookiePlace, readSealedCookie, sealedCookieHeader } from '@/lib/access/sealed-cookie'
import { heldMasterKey, heldMasterKeys } from '@/lib/store/keyring'
import { untilShown } from './page-cookie'

const place: CookiePlace = { name: 'number', path: '/check/number', seconds: untilShown }

/** Name of the cookie that keeps a number to look up until its page has shown what it is. */
export const numberCookie = place.name

/** The `Set-Cookie` header that keeps what was typed in this browser, sealed; the store never sees it. */
export const keepNumber = (typed: string, request: Request, now: Date): string =>
  sealedCookieHeader(heldMasterKey(), place, typed, request, now)

/** What was typed a moment ago; `null` when nothing was sent. */
export const keptNumber = (cookie: string | undefined, now: Date): string | null => {
  const typed = readSealedCookie(heldMasterKeys(), place, cookie, now)
  return typeof typed === 'string' ? typed : null
}
