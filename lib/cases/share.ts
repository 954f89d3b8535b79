import 'server-only'
import { v5 } from 'uuid'
import { deskStateOf, type Grant } from '@/lib/desk/desk-state'
import { partWords } from '@/lib/documents/event-words'
import { canonical } from '@/lib/log/canonical'
import { type GrantScope, grantScopes } from '@/lib/log/desk-events'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import type { Client } from '@/lib/store/client'
import { peopleOf } from '@/lib/store/desk-people'
import { type Look, looksOf } from '@/lib/store/desk-rows'
import { dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import { daysBefore } from '@/lib/store/term'
import { dayWords, momentWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { isFinderCase } from './finder-case'
import { type FrameView, frameView } from './frame'
import { actorOf, eventNow, formIdOf } from './new-event'
import { parseShare, shareDays, shareFields } from './share-form'
import { partHints, rowWords, sharePath } from './share-words'
import type { FieldError } from './step-form'
import { oneOf, type Typed, typedFrom } from './typed'

type Option = { readonly value: string; readonly label: string; readonly hint?: string }

/** The page on which a case is shared, with finished words. */
export type ShareView = {
  /** What is shared now; `null` while nothing is. */
  readonly now: { readonly parts: string; readonly mayWrite: string; readonly until: string } | null
  readonly parts: readonly Option[]
  readonly days: readonly Option[]
  /** What the list of the desk says of a shared case. */
  readonly listed: readonly string[]
  readonly filled: { readonly scopes: readonly string[]; readonly mayWrite: string; readonly days: string }
  readonly errors: readonly { readonly field: string; readonly message: string }[]
  /** Who looked, the newest first. */
  readonly looks: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

type Draft = { typed: Typed; errors: readonly FieldError[] }

/** What is shared at `now`; `null` when nothing is, or it has run out. */
export const grantAt = (events: readonly LoggedEvent[], now: Date): Grant | null => {
  const { grant } = deskStateOf(events)
  return grant && new Date(grant.until) > now ? grant : null
}

/** Reads the page at `now`. */
export const readShare = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; view: ShareView }> => {
  const { client, opened } = holder
  const view = viewOf(opened.events)
  const grant = grantAt(opened.events, now)
  const draft = (await readDraft(client, draftPlace(holder, sharePath), now)) as Draft | null
  return {
    frame: frameView(view.guidance.contacts, now),
    view: {
      now: grant && {
        parts: grant.scopes.map((scope) => partWords[scope]).join('、'),
        mayWrite: grant.mayWrite ? 'はい' : 'いいえ(読むだけ)',
        until: momentWords(new Date(grant.until)),
      },
      parts: offeredIn(opened.events).map((value) => ({
        value,
        label: partWords[value],
        hint: partHints[value],
      })),
      days: shareDays.map((days) => ({
        value: String(days),
        label: `${days}日`,
        hint: `${dayWords(daysBefore(now, -days))}まで`,
      })),
      listed: rowWords,
      filled: draft ? filledOf(draft.typed) : (grant && filledBy(grant)) || nothingFilled,
      errors: (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) })),
      looks: await lookRows(client, await looksOf(client, opened.caseId)),
    },
  }
}

const nothingFilled: ShareView['filled'] = { scopes: [], mayWrite: '', days: '' }

const filledOf = (typed: Typed): ShareView['filled'] => ({
  scopes: typed.scopes ?? [],
  mayWrite: oneOf(typed, 'mayWrite'),
  days: oneOf(typed, 'days'),
})

const filledBy = ({ scopes, mayWrite }: Grant): ShareView['filled'] => ({
  scopes,
  mayWrite: mayWrite ? 'yes' : 'no',
  days: '',
})

/** A finder's files may show what belongs to strangers: they are shown to nobody at the desk. */
const offeredIn = (events: readonly LoggedEvent[]): readonly GrantScope[] =>
  grantScopes.filter((scope) => scope !== 'evidence' || !isFinderCase(events))

/** Looks as rows: people are told apart by letters, in the order in which they first looked; no name is shown. */
const lookRows = async (client: Client, looks: readonly Look[]): Promise<ShareView['looks']> => {
  const accounts = [...new Set([...looks].reverse().map(({ account }) => account))]
  const people = await peopleOf(client, accounts)
  return looks.map(({ account, scope, at }) => ({
    key: `${account} ${scope} ${at.toISOString()}`,
    cells: [
      momentWords(at),
      `${people.get(account)?.role === 'lead' ? 'まとめ役' : 'ボランティア'}${lettersOf(accounts.indexOf(account))}`,
      partWords[scope],
    ],
  }))
}

/** A to Z, then numbers. */
const lettersOf = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : ` ${at + 1}`)

/**
 * Takes the form: one `granted` event, or a draft and the same page. The same choices sent again are the same event.
 * Returns where to go. Throws when the store cannot write.
 */
export const shareCase = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const { client, opened } = holder
  const place = draftPlace(holder, sharePath)
  const typed = typedFrom(form, shareFields)
  const read = parseShare(typed, offeredIn(opened.events))
  if (!read.ok) {
    await saveDraft(client, place, { typed, errors: read.errors }, now)
    return sharePath
  }
  const { scopes, mayWrite, days } = read.value
  // Of a retry the clock has moved on: the choices alone make the id.
  const id = v5(canonical([scopes, mayWrite, days]), formIdOf(form))
  const until = daysBefore(now, -days).toISOString()
  const { facts } = fold(opened.events)
  const event = eventNow(
    id,
    { kind: 'granted', body: { scopes: [...scopes], mayWrite, until } },
    actorOf(facts),
    now,
  )
  const isNew = (log: readonly LoggedEvent[]) => !log.some((one) => one.id === id)
  if (isNew(opened.events)) await appendToCase(client, opened, [event], now, isNew)
  await dropDraft(client, place)
  return `${sharePath}#shared`
}

/** Takes back what was shared: from then on nobody at the desk sees the case. Returns where to go. */
export const stopSharing = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const { client, opened } = holder
  const { facts } = fold(opened.events)
  const event = eventNow(formIdOf(form), { kind: 'revoked', body: {} }, actorOf(facts), now)
  const isShared = (log: readonly LoggedEvent[]) => deskStateOf(log).grant !== null
  if (isShared(opened.events)) await appendToCase(client, opened, [event], now, isShared)
  return sharePath
}
