/** Name of the cookie that holds a session of the desk, and the beginning of the names beside it. */
export const deskCookie = 'desk'

/** Where those cookies are sent: a person's pages never see them. */
export const deskPath = '/desk'

const challengeCookie = `${deskCookie}.two_factor`

/** What better-auth reads of a request: the one cookie it may know. No address and no browser's name goes along. */
export const askedWith = (cookies: string, which: 'session' | 'challenge'): Headers => {
  const name = which === 'session' ? deskCookie : challengeCookie
  const found = cookies.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  return new Headers(found ? { cookie: found } : {})
}

/** `Set-Cookie` headers as a browser would send them back. */
export const sentBack = (cookies: readonly string[]): string =>
  cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
