import { secureMark } from '@/lib/access/secure-mark'

type PageCookie = {
  readonly name: string
  /** Without a value the cookie is taken away. */
  readonly value: string | null
  /** The page that gets it, and those below it. */
  readonly path: string
  /** Without them it lasts until the browser is closed. */
  readonly seconds?: number
}

/** The `Set-Cookie` header of a cookie for one page alone. `Secure` as for the session's cookie. */
export const pageCookie = (request: Request, { name, value, path, seconds }: PageCookie): string => {
  const age = value === null ? 0 : seconds
  const ends = age === undefined ? '' : `; Max-Age=${age}`
  const kept = encodeURIComponent(value ?? '')
  return `${name}=${kept}; Path=${path}; HttpOnly; SameSite=Lax${ends}${secureMark(request)}`
}

/** Long enough for the next page to show what was typed, before there is a case that could keep it. */
export const untilShown = 120
