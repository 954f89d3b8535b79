// In the place of next/headers while handlers are called without Next: the same two readers, of the request that is
// being tried. Cookies are read by Next's own code.
import { AsyncLocalStorage } from 'node:async_hooks'
import { RequestCookies } from 'next/dist/server/web/spec-extension/cookies.js'

// On globalThis, so that there is one however often this file is loaded.
const shelf = globalThis as { ochitsuiteAsked?: AsyncLocalStorage<Request> }
shelf.ochitsuiteAsked ??= new AsyncLocalStorage<Request>()
const asked = shelf.ochitsuiteAsked

/** Does something while a request is the one that is asked about. */
export const whileAsked = <T>(request: Request, work: () => T): T => asked.run(request, work)

/** The headers of the request. */
export const headers = async (): Promise<Headers> => current().headers

/** The cookies of the request. */
export const cookies = async (): Promise<RequestCookies> => new RequestCookies(current().headers)

const current = (): Request => {
  const request = asked.getStore()
  if (!request) throw new Error('nobody asked')
  return request
}
