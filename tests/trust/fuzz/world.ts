import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Client } from '@/lib/store/client'
import { store } from '@/lib/store/client'
import { keepMasterKeys } from '@/lib/store/keyring'
import { settings } from '@/lib/store/settings'
import { greyRows, png } from '../../evidence/made-pictures'
import { deskCookieOf } from '../desk-actors'
import { formWith } from '../form-with-file'
import { whileAsked } from './asked'
import { type Beside, openBeside } from './beside'
import { type Handler, handlersOf } from './handlers'

const origin = 'http://localhost'

/** Somebody with a case of their own: the cookie, and what stands in the addresses of its things. */
export type Holder = { readonly cookie: string; readonly ids: Readonly<Record<string, string>> }

/** The store of this process, as the handlers open it, and its master key. */
type Opened = { readonly client: Client; readonly masterKey: Uint8Array }

/** The store with everybody in it who sends requests, and from beside it. */
export type World = Opened & {
  readonly holder: Holder
  readonly stranger: Holder
  /** Cookies of the desk. */
  readonly desk: readonly string[]
  readonly beside: Beside
}

/** Opens the store that the settings name, and lets people in. It has to be migrated. */
export const newWorld = async (): Promise<World> => {
  const masterKey = randomBytes(32)
  keepMasterKeys([masterKey])
  const client = await store()
  // Nothing here is about power cuts, and there is much to try.
  await client.$executeRawUnsafe('PRAGMA synchronous = OFF')
  const opened = { client, masterKey }
  const [holder, stranger] = [await newHolder(opened), await newHolder(opened)]
  const desk = await Promise.all(roles.map((role) => newDeskCookie(opened, role)))
  return { ...opened, holder, stranger, desk, beside: openBeside(settings().databasePath ?? '') }
}

/** Somebody new with a case: an entry of the log, a paper, a picture, and a grant for the desk. */
const newHolder = async ({ client }: Opened): Promise<Holder> => {
  const begun = await post('/start/[door]/answer', { door: 'came' }, '', { value: 'call' })
  const cookie = (begun.headers.getSetCookie()[0] ?? '').split(';', 1)[0] ?? ''
  const entry = await post('/case/log/add/save', {}, cookie, { saw: '0', words: 'ひかえ', ...said })
  const paper = await post('/case/issue/[document]', { document: 'centre-summary' }, cookie, {})
  const { body, headers } = formWith(png(4, 4, greyRows(4, 4)), 'a.png', { id: v7(), caption: '画面' })
  const picture = {
    method: 'POST',
    body: body as Buffer<ArrayBuffer>,
    headers: { ...(headers as Record<string, string>), cookie },
  }
  const file = await send('/case/evidence/add', {}, new Request(`${origin}/case/evidence/add`, picture))
  await post('/case/share/save', {}, cookie, { scopes: 'summary', mayWrite: 'yes', days: '7' })
  const row = await client.deskRow.findFirst({ orderBy: { grantedAt: 'desc' } })
  const seq = lastOf(entry)
  if (!row || !cookie) throw new Error('no case was begun')
  return { cookie, ids: { seq: lastOf(paper) || seq, entry: seq, file: lastOf(file), handle: row.handle } }
}

/** The cookie of a new account of the desk. */
const newDeskCookie = async (opened: Opened, role: (typeof roles)[number]): Promise<string> =>
  (await deskCookieOf(opened, role)).join('=')

const roles = ['volunteer', 'lead', 'admin'] as const

const said = {
  ...{ speaker: 'them', manner: 'said', date: '2026-01-05', time: '10:30' },
  ...{ precision: 'minute', channel: 'call', basis: 'memory' },
}

const lastOf = (answer: Response) =>
  /[\w-]+$/.exec(answer.headers.get('location') ?? '')?.[0].replace('event-', '') ?? ''

const known = new Map<string, Handler>()

const send = async (route: string, params: Record<string, string>, request: Request): Promise<Response> => {
  const found = known.get(route) ?? (await handlersOf(route)).find(({ method }) => method === 'POST')
  if (!found) throw new Error(`nothing takes a form at ${route}`)
  known.set(route, found)
  return whileAsked(request, () => found.call(request, { params: Promise.resolve(params) }))
}

const post = (
  route: string,
  params: Record<string, string>,
  cookie: string,
  fields: Record<string, string>,
) =>
  send(
    route,
    params,
    new Request(`${origin}${route}`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ id: v7(), ...fields }),
    }),
  )
