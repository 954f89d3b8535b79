import 'server-only'
import { type DeskState, deskStateOf, type Grant } from '@/lib/desk/desk-state'
import type { DeskRole } from '@/lib/desk/policy'
import { type CopyInput, inputFor, isFinder } from '@/lib/documents/audience'
import type { GrantScope } from '@/lib/log/desk-events'
import { type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { addLook, rowOfHandle } from '@/lib/store/desk-rows'
import type { OpenedCase } from '@/lib/store/events'
import { withMasterKey } from '@/lib/store/keyring'
import { type CaseView, viewOf } from './case-view'
import { handleOf } from './desk-row-of'
import { inputOf } from './documents'

/** A case that an account may open now. */
export type SharedCase = {
  /** The whole of it, for what follows from the log and for writing into it; never to be shown. */
  readonly opened: OpenedCase
  readonly grant: Grant
  /** What may be shown: by the audience of volunteers, and empty where a part is not shared. */
  readonly input: CopyInput
  readonly exhibits: readonly Exhibit[]
  /** Of the whole case as well. */
  readonly view: CaseView
}

type Looker = { readonly id: string; readonly role: DeskRole }

/**
 * Opens the case of a handle for an account of the desk, and keeps for the person that it looked at these parts.
 * `null` alike for what is unknown, taken back, run out at `now`, not in the queue of that account, or shared without
 * any of these parts. Throws when the store cannot be read.
 */
export const openShared = async (
  account: Looker,
  client: Client,
  handle: string,
  now: Date,
  parts: readonly GrantScope[] = ['summary', 'log'],
): Promise<SharedCase | null> => {
  const row = await rowOfHandle(client, handle, now)
  if (!row || !mayOpen(account, row)) return null
  const opened = await withMasterKey((key) => openCase(client, key, row.caseId))
  if (!opened) return null
  const state = deskStateOf(opened.events)
  const view = viewOf(opened.events)
  const grant = state.grant && withoutFound(state.grant, view)
  // The log decides: it may have gone on since the row was read.
  if (!grant || handleOf(opened, grant.seq) !== handle || !mayOpen(account, state)) return null
  const looked = grant.scopes.filter((scope) => parts.includes(scope))
  if (looked.length === 0 && !isOnlyEvidence(grant, parts)) return null
  for (const scope of looked) await addLook(client, opened.caseId, account.id, scope, now)
  return { opened, view, grant, ...shownOf(opened, view, grant, now) }
}

/** A finder's files may show what belongs to strangers, whatever was shared before that was known. */
const withoutFound = (grant: Grant, { state }: CaseView): Grant =>
  isFinder(state.facts) ? { ...grant, scopes: grant.scopes.filter((scope) => scope !== 'evidence') } : grant

/** A sheet can be opened also where the files alone are shared: nothing of them is on it. */
const isOnlyEvidence = ({ scopes }: Grant, parts: readonly GrantScope[]): boolean =>
  scopes.every((scope) => scope === 'evidence') && !parts.includes('evidence')

/** Leads open all that is shared; volunteers what waits, what they hold, and what waits for another reader. */
export const mayOpen = (
  { id, role }: Looker,
  { status, holder }: Pick<DeskState, 'holder'> & { status: string },
) => {
  if (role === 'admin') return false
  return role === 'lead' || status === 'waiting' || status === 'second' || holder === id
}

const shownOf = (opened: OpenedCase, view: CaseView, { scopes }: Grant, now: Date) => {
  const input = inputFor(inputOf(opened, now, view), 'volunteer')
  const hasAnswers = scopes.includes('summary')
  return {
    input: {
      ...input,
      ...(hasAnswers ? {} : { state: { facts: {}, ledger: new Map() }, open: [] }),
      entries: scopes.includes('log') ? input.entries : [],
    },
    exhibits: scopes.includes('evidence') ? exhibitsOf(opened.events) : [],
  }
}
