import type { IncomingMessage } from 'node:http'
import { networkOfAddress } from '@/lib/access/client-network'
import { keyedHash } from '@/lib/access/derived-key'
import { isOpenRoute } from '@/lib/access/open-routes'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import { importPath } from '@/lib/cases/form-limit'
import type { Client } from '@/lib/store/client'
import { type Pace, pacers } from '@/lib/store/paces'
import { findSession } from '@/lib/store/sessions'
import { readPath } from './limits'

/** Somebody has to wait: because of what they or their neighbours sent, or because the whole site is full. */
export type Wait = { readonly whose: 'own' | 'site'; readonly seconds: number }

/** Whether a request may go on now (`null`), or how long it has to wait. */
export type Gate = (request: IncomingMessage) => Promise<Wait | null>

/**
 * The gate of a process. `factor` multiplies every pace. A form counts for its address, for its case, or for the
 * cases that its address makes, and for the site; a page for its address alone, and so does a question to the API,
 * which writes nothing; a file of the build for nobody.
 */
export const newGate = (client: Client, masterKey: Uint8Array, factor: number): Gate => {
  const take = pacers(client, factor)
  const caseOf = caseFinder(client)
  const wait = async (pace: Pace, key: string): Promise<Wait | null> => {
    const ms = await take(pace, key)
    return ms > 0 ? { whose: pace === 'site' ? 'site' : 'own', seconds: Math.ceil(ms / 1000) } : null
  }
  const waitForCase = async (request: IncomingMessage, network: string) => {
    const begun = () => wait('begun', keyedHash(masterKey, 'begun', network))
    // A record that is brought back makes a case, whatever case is open beside it.
    if (readPath(request.url ?? '')?.startsWith(importPath)) return begun()
    const caseId = await caseOf(request)
    if (caseId !== null) return wait('case', caseId)
    return isBeginning(request) ? begun() : null
  }
  return async (request) => {
    const network = networkOfAddress(String(request.headers['x-client-address']))
    if (request.method !== 'POST' || isOpenRoute(request.url ?? ''))
      return isFile(request) ? null : wait('pages', network)
    return (
      (await wait('forms', network)) ??
      (await waitForCase(request, network)) ??
      // Last, so that somebody who has to wait anyway takes nothing from the others.
      wait('site', '')
    )
  }
}

const isFile = ({ url }: IncomingMessage) => url?.startsWith('/_next/static/') === true

const isBeginning = ({ url = '' }: IncomingMessage) => url.startsWith('/start/') || url.startsWith('/call/')

const knownAtMost = 10_000

/** The case that a request's cookie is for, so that its forms can be counted; not whether it still opens it. */
const caseFinder = (client: Client) => {
  // The case of a session never changes, so it is looked up once.
  const known = new Map<string, string>()
  return async ({ headers }: IncomingMessage): Promise<string | null> => {
    const token = tokenIn(headers.cookie ?? '')
    if (token === null) return null
    const id = sessionIdOf(token)
    // While the store is away, the app says so itself where it needs one.
    const session = known.has(id) ? null : await findSession(client, id).catch(() => null)
    const caseId = known.get(id) ?? session?.caseId ?? null
    if (known.size >= knownAtMost) known.clear()
    if (caseId !== null) known.set(id, caseId)
    return caseId
  }
}

const tokenIn = (cookies: string): string | null =>
  cookies
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${sessionCookie}=`))
    ?.slice(sessionCookie.length + 1) ?? null
