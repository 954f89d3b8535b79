import type { Holder } from '@/lib/cases/answer'
import { addToCase } from '@/lib/cases/append-to-case'
import { openShared } from '@/lib/cases/read-shared'
import { shareCase, stopSharing } from '@/lib/cases/share'
import type { DeskRole } from '@/lib/desk/policy'
import type { GrantScope } from '@/lib/log/desk-events'
import type { Entry } from '@/lib/log/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { anEvent, answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const choices = { scopes: ['summary', 'log'], mayWrite: 'yes', days: '7' } as const

type Act = (holder: Holder, form: FormData, at: Date) => Promise<string>
type Move = Extract<Entry, { kind: 'desk' }>['body']
type Fields = Readonly<Record<string, string | readonly string[]>>

/** A person with a case and the desk beside them, in a store of their own; everything happens at `now` unless said. */
export const aSharing = (now: Date) => {
  let temporary: TemporaryStore
  let current: Holder
  const holder = () => current
  const reload = async () => {
    current = await again(current)
  }
  const does = async (act: Act, form: FormData, at = now) => {
    const path = await act(current, form, at)
    await reload()
    return path
  }
  const add = async (entry: Entry) => {
    const event = anEvent(`event ${current.opened.events.length}`, entry)
    await addToCase(current.client, current.opened, [event], now)
    await reload()
  }
  const handle = async (): Promise<string> => (await current.client.deskRow.findFirst())?.handle ?? 'none'
  return {
    start: async () => {
      keepMasterKeys([new Uint8Array(32).fill(1)])
      temporary = await temporaryStore()
    },
    end: () => temporary.close(),
    begin: async (...says: Entry[]) => {
      current = await aHolder(temporary, now, ...says)
    },
    holder,
    does,
    add,
    handle,
    kinds: () => current.opened.events.map(({ kind }) => kind),
    share: (fields: Fields = {}, id = 'share', at = now) =>
      does(shareCase, aForm(id, { ...choices, ...fields }), at),
    stop: () => does(stopSharing, aForm('stop', {})),
    desk: (body: Move) => add({ kind: 'desk', body }),
    open: async (id: string, role: DeskRole, at = now, parts?: readonly GrantScope[]) =>
      openShared({ id, role }, current.client, await handle(), at, parts),
  }
}

/** Words that must not be where they are not for. */
export const canaries = {
  remark: 'ないしょのメモ-7391',
  words: 'きのう-5527',
  name: '佐々木-8814',
} as const

/** What the person says first. */
export const story: readonly Entry[] = [
  answered('situation', 'unknown-bill'),
  answered('traderName', 'レンタル一番'),
  {
    kind: 'said',
    body: {
      speaker: 'them',
      name: canaries.name,
      words: '払ってください',
      understood: null,
      against: 'うっかり-3302',
    },
  },
]
