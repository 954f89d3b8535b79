import { randomBytes } from 'node:crypto'
import { sha256 } from '@/lib/log/canonical'
import { secureMark } from './secure-mark'

/** Name of the cookie that lets a browser open its case. */
export const sessionCookie = 'ochitsuite'

// As long as browsers keep one: when it ends is decided by the store, since a case may be kept for longer.
const cookieDays = 400

/** A new random token, 256 bits, as it goes into the cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the store keeps of a token. */
export const sessionIdOf = (token: string): string => sha256(`session‖${token}`)

/**
 * The `Set-Cookie` header that lets this browser open its case; on a shared device it goes when the browser is
 * closed. `Secure` when the page came by https: the forwarded protocol is only there when a trusted proxy set it.
 */
export const sessionCookieHeader = (token: string, request: Request, shared: boolean): string => {
  const age = shared ? '' : ` Max-Age=${cookieDays * 86_400};`
  return `${sessionCookie}=${token}; Path=/;${age} HttpOnly; SameSite=Lax${secureMark(request)}`
}

/** The `Set-Cookie` header that takes the cookie away again. */
export const endedCookieHeader = `${sessionCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
