import { v7 } from 'uuid'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import type { Client } from '@/lib/store/client'
import { greyRows, png } from '../evidence/made-pictures'
import { type Actor, isOfDesk } from './access-cells'
import { type Answer, type Browser, newBrowser } from './browser'
import { deskCookieOf } from './desk-actors'
import { formWith } from './form-with-file'

/** Where the app is, and its store and key as another process sees them. */
export type Place = { readonly origin: string; readonly client: Client; readonly masterKey: Uint8Array }

/** Somebody who asks: what the holder wrote, and where it stands in the log of the case. */
export type Asker = {
  readonly browser: Browser
  readonly words: string
  readonly entry: string
  readonly paper: string
  readonly file: string
  /** Stands for the case at the desk. */
  readonly handle: string
}

const nothing = { words: '', entry: '', paper: '', file: '', handle: '' }

/** Somebody new of that kind, in a network of their own. */
export const newActor = async (place: Place, actor: Actor): Promise<Asker> => {
  const browser = newBrowser(place.origin, nextAddress())
  if (actor === 'nobody') return { browser, ...nothing }
  if (isOfDesk(actor) || actor === 'disabled') {
    browser.cookies.set(...(await deskCookieOf(place, actor)))
    return { browser, ...nothing }
  }
  await begin(browser)
  if (actor === 'other') return { browser, ...nothing }
  const written = await writeOwn(place, browser)
  const token = browser.cookies.get(sessionCookie) ?? ''
  if (actor === 'hidden') await browser.send('/hidden/hide', { form: {} })
  if (actor === 'expired') await expire(place.client, token)
  if (actor === 'erased') await browser.send('/case/erase/confirm', { form: {} })
  // A browser would have thrown the cookie away; whoever copied it would not.
  browser.cookies.set(sessionCookie, token)
  return { browser, ...written }
}

let given = 0

const nextAddress = () => `198.51.${(++given >> 8) & 255}.${given & 255}`

const begin = (browser: Browser) =>
  browser.send('/start/came/answer', { form: { id: v7(), value: 'call' } }).then(mustLead)

const writeOwn = async ({ client }: Place, browser: Browser) => {
  const words = `ひかえ${v7().slice(-8)}`
  const entry = await browser.send('/case/log/add/save', { form: { id: v7(), saw: '0', words, ...said } })
  const paper = await browser.send('/case/issue/centre-summary', { form: { id: v7() } })
  const added = await browser.send('/case/evidence/add', aPicture(words))
  const grant = { scopes: 'summary', mayWrite: 'yes', days: '7' }
  await browser.send('/case/share/save', { form: { id: v7(), ...grant } })
  const row = await client.deskRow.findFirst({ orderBy: { grantedAt: 'desc' } })
  if (!row) throw new Error('nothing was shared')
  return { words, entry: seqIn(entry), paper: seqIn(paper), file: fileIn(added), handle: row.handle }
}

const said = {
  speaker: 'them',
  manner: 'said',
  date: '2026-01-05',
  time: '10:30',
  precision: 'minute',
  channel: 'call',
  basis: 'memory',
}

const mustLead = (answer: Answer) => {
  if (!answer.headers.location?.startsWith('/case/')) throw new Error(`no case was begun: ${answer.status}`)
  return answer
}

/** A form with a small picture of which these words are said. */
const aPicture = (words: string) => formWith(png(4, 4, greyRows(4, 4)), 'a.png', { id: v7(), caption: words })

const fileIn = ({ headers: { location = '' } }: Answer) => {
  const file = /\/evidence\/([0-9a-f-]{36})$/.exec(location)?.[1]
  if (file === undefined) throw new Error(`no file was added: ${location}`)
  return file
}

const seqIn = ({ headers: { location = '' } }: Answer) => {
  const seq = /(?:#event-|\/paper\/)(\d+)$/.exec(location)?.[1]
  if (seq === undefined) throw new Error(`nothing was written: ${location}`)
  return seq
}

const expire = async (client: Client, token: string) => {
  const lastSeenAt = new Date('2020-01-01T00:00:00Z')
  await client.session.updateMany({ where: { id: sessionIdOf(token) }, data: { lastSeenAt } })
}
