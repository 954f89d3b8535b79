import type { FactTypes } from '@/lib/facts/catalogue'
import type { AdviceId } from './advice'
import type { DeskId, DocumentId, DocumentVerdict } from './gives'
import type { Task } from './vocabulary'

/** How a call can turn out; a task that a journey does not name is left for later. */
type Outcome = 'reached' | 'callback' | 'no-answer' | 'later'

/**
 * A story as a table: what somebody knows and does, and how their case stands at the end. What is not named is
 * answered with わからない, so a journey says only what matters to it.
 */
export type Journey = {
  readonly name: string
  /** When it happens, ISO with offset, where the hour matters. */
  readonly now?: string
  readonly knows: Partial<FactTypes>
  readonly does?: Readonly<Partial<Record<Task, Outcome>>>
  /** Flows that must cut in on the way. */
  readonly through?: readonly string[]
  readonly first: DeskId
  readonly advises: readonly AdviceId[]
  readonly never: readonly AdviceId[]
  readonly documents: Readonly<Partial<Record<DocumentId, DocumentVerdict>>>
  /** Whether the first desk answers at `now`: `null` where it differs by area. */
  readonly firstOpen?: boolean | null
  /** What the page says of the first desk's hours then. */
  readonly firstSays?: string
}
