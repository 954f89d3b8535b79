import type { LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import type { Guidance } from '@/lib/scenarios/guidance'

/** What is still open: a question, and how it can be answered. */
export type OpenQuestion = { readonly text: string; readonly how: string }

/** What a document is made from: the case and the moment it is issued. */
export type DocumentInput = {
  readonly state: CaseState
  readonly events: readonly LoggedEvent[]
  readonly open: readonly OpenQuestion[]
  /** What the rules say now. */
  readonly guidance: Guidance
  readonly printedAt: Date
  /** When the case ends if nothing is written after this. */
  readonly endsOn: Date
  /** The case's number, eight digits; `null` for a case that has none yet. */
  readonly number: string | null
  /** The chain's last hash. */
  readonly head: string
}
