import { addToCase } from '@/lib/cases/append-to-case'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import { type MoveDraft, moveCase, sheetDraft } from '@/lib/cases/desk-move'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import { deskStateOf } from '@/lib/desk/desk-state'
import type { Entry } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { readDraft } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { anEvent, answered } from '../log/an-event'
import { temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'

const masterKey = new Uint8Array(32).fill(1)

/** When everything of these tests happens. */
export const now = new Date('2026-11-21T06:40:00Z')

/** Two volunteers and a lead. */
export const anna: DeskAccount = { id: 'anna', name: 'andou', role: 'volunteer' }
export const ben: DeskAccount = { id: 'ben', name: 'bessho', role: 'volunteer' }
export const lead: DeskAccount = { id: 'lead', name: 'hayashi', role: 'lead' }

/** The person shares the case. */
export const granted = (mayWrite = true): Entry => ({
  kind: 'granted',
  body: { scopes: ['summary', 'log'], mayWrite, until: '2026-12-05T00:00:00.000Z' },
})

type Fields = Readonly<Record<string, string>>

/** A store with one shared case at a time, and the moves of the desk on it. */
export const aDesk = async () => {
  keepMasterKeys([masterKey])
  const store = await temporaryStore()
  const at = { caseId: '', handle: '' }
  let [cases, forms] = [0, 0]

  const opened = async (): Promise<OpenedCase> => {
    const found = await openCase(store.client, masterKey, at.caseId)
    if (!found) throw new Error('the case is gone')
    return found
  }
  const head = async () => (await opened()).events.length

  /** Behind what was read before, as the person's pages append. */
  const saysAfter = (before: OpenedCase, ...entries: Entry[]) => {
    const events = entries.map((entry, n) => anEvent(`${at.caseId} ${before.events.length} ${n}`, entry))
    return addToCase(store.client, before, events, now)
  }

  return {
    at,
    store,
    opened,
    head,
    saysAfter,
    says: async (...entries: Entry[]) => saysAfter(await opened(), ...entries),
    aCase: async (...entries: Entry[]) => {
      at.caseId = `case-${++cases}`
      const begun = anEvent(at.caseId, answered('situation', 'unknown-bill'))
      await createCase(store.client, masterKey, at.caseId, [begun], now)
      const shared = await saysAfter(await opened(), ...entries)
      at.handle = deskRowOf(shared, now)?.handle ?? ''
    },
    /** A move as its form is sent; `saw` is the head unless it says otherwise. */
    move: async (
      account: DeskAccount,
      name: string,
      fields: Fields = {},
      form = `form ${++forms}`,
      on = now,
    ) => {
      const sent = aForm(`${at.caseId} ${form}`, { saw: String(await head()), ...fields })
      return moveCase(account, store.client, at.handle, name, sent, on)
    },
    stateNow: async () => deskStateOf((await opened()).events),
    draftOf: async (account: DeskAccount) => {
      const place = sheetDraft(account, await opened(), at.handle)
      return (await readDraft(store.client, place, now)) as MoveDraft | null
    },
    sheet: () => `/desk/case/${at.handle}`,
    taken: () => `/desk/case/${at.handle}#history`,
  }
}
