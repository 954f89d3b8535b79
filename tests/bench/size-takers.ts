import { v7 } from 'uuid'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { countQueue, queuePage } from '@/lib/store/desk-queue'
import { dropOver } from '@/lib/store/desk-rows'
import { eraseEnded } from '@/lib/store/erase'
import { erasedIn } from '@/lib/store/erased-list'
import { takesWrites } from '@/lib/store/probe'
import { deleteEnded } from '@/lib/store/sessions'
import { daysBefore } from '@/lib/store/term'
import { isMigrated } from '@/prisma/migrate'
import { newActor } from '../trust/actors'
import { type Browser, newBrowser } from '../trust/browser'
import { deskCookieOf } from '../trust/desk-actors'
import type { BuiltApp, FilledStore } from './built-app'
import type { Taker } from './turns'

/** A store of some size that is served, and opened here as well. */
export type Sized = { readonly app: BuiltApp; readonly client: Client; readonly store: FilledStore }

/** Something that is timed on both stores; `growsWith` says what of the store it has to look at in any case. */
export type SizeTaker = Taker & { readonly turns?: number; readonly growsWith?: string }

/** What is timed on a store: pages and forms over HTTP, the desk, and what the server does by itself. */
export const takersOf = async (sized: Sized): Promise<readonly SizeTaker[]> => [
  ...(await personTakers(sized)),
  ...(await deskTakers(sized)),
  ...serverTakers(sized),
]

const personTakers = async ({ app, client, store }: Sized): Promise<SizeTaker[]> => {
  const place = { origin: app.origin, client, masterKey: store.masterKey }
  const { browser } = await newActor(place, 'holder')
  return [
    page(browser, 'first page', '/'),
    page(browser, 'page of a case', '/case/unknown-bill/claimedItem'),
    page(browser, 'log of a case', '/case/log'),
    page(browser, 'page for the counsellor', '/case/summary'),
    {
      name: 'an entry, sent',
      run: () => sent(browser, '/case/log/add/save', { id: v7(), saw: '0', words: 'ひかえ', ...said }),
    },
    {
      name: 'a case, begun',
      run: async () => {
        const other = newBrowser(app.origin, '192.0.2.1')
        await sent(other, '/start/came/answer', { id: v7(), value: 'call' })
        other.close()
      },
    },
  ]
}

const deskTakers = async ({ app, client, store }: Sized): Promise<SizeTaker[]> => {
  const now = new Date()
  const lead = { id: 'account-1', role: 'lead' } as const
  const last = await client.deskRow.findMany({ orderBy: { place: 'desc' }, take: 27 })
  const behind = last.at(-1)
  if (!behind) throw new Error('there is no queue')
  const { place, caseId, handle } = behind
  const gap = { way: 'after', place } as const
  const browser = newBrowser(app.origin, '192.0.2.2')
  browser.cookies.set(...(await deskCookieOf({ client, masterKey: store.masterKey }, 'lead')))
  return [
    page(browser, 'page of the desk', '/desk'),
    page(browser, 'sheet of a shared case', `/desk/case/${handle}`),
    { name: 'queue, first page', run: () => queuePage(client, lead, {}, null, now) },
    { name: 'queue, last page', run: () => queuePage(client, lead, {}, gap, now) },
    {
      name: 'queue, counted up to 501',
      run: () => countQueue(client, lead, {}, now),
      growsWith: 'the queue, up to 501',
    },
    { name: 'a case, opened', run: () => openCase(client, store.masterKey, caseId) },
  ]
}

const serverTakers = ({ client, store }: Sized): SizeTaker[] => [
  {
    name: 'readiness',
    run: async () => {
      if (!(await takesWrites(client)) || !(await isMigrated(store.databaseUrl))) throw new Error('not ready')
    },
  },
  {
    name: 'round of retention, nothing old enough to end',
    turns: 9,
    run: async () => {
      await deleteEnded(client, new Date())
      await dropOver(client, new Date())
      await eraseEnded(client, new Date())
    },
    growsWith: 'the queue',
  },
  {
    name: 'round of retention, every case old enough to end',
    turns: 3,
    run: () => eraseEnded(client, daysBefore(new Date(), -60)),
    growsWith: 'the cases older than 30 days',
  },
  { name: 'list of what was erased', turns: 9, run: () => erasedIn(client), growsWith: 'the cases' },
]

const page = (browser: Browser, name: string, path: string): SizeTaker => ({
  name: `${name} (${path.replace(/\/case\/[\w-]{20,}/, '/case/…')})`,
  run: async () => {
    const { status } = await browser.send(path)
    if (status !== 200) throw new Error(`${name} answers ${status}`)
  },
})

const sent = async (browser: Browser, path: string, form: Readonly<Record<string, string>>) => {
  const { status } = await browser.send(path, { form })
  if (status !== 303) throw new Error(`${path} answers ${status}`)
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
