import type { Facts } from '@/lib/engine/condition'
import type { dataItems } from '@/lib/facts/values'
import type { Direction, LoggedEvent } from './events'

export type DataItem = keyof typeof dataItems

/** A way into the conversation, and the event that says so. */
export type Mark = { readonly direction: Direction; readonly seq: number }

/** Data item → how it came into the conversation, in the order of the log (product.md, feature 2). */
export type Ledger = ReadonlyMap<DataItem, readonly Mark[]>

type Told = LoggedEvent & { kind: 'told' }

/** Folds the ledger from `told` events alone; a newer answer to the same question replaces the older one. */
export const ledgerOf = (events: readonly LoggedEvent[]): Ledger => {
  const ledger = new Map<DataItem, Mark[]>()
  for (const event of currentTold(events)) {
    for (const item of event.body.items ?? []) {
      const marks = ledger.get(item) ?? []
      ledger.set(item, [...marks, { direction: event.body.direction, seq: event.seq }])
    }
  }
  return ledger
}

/**
 * `theyKnow` and `iTold` as the ledger has them. A "yes" to their question counts in both: they had it,
 * and now they know that it is right. A question never asked stays absent while nothing was told.
 */
export const ledgerFacts = (ledger: Ledger, events: readonly LoggedEvent[]): Facts => {
  const told = currentTold(events)
  return {
    ...factOf('theyKnow', ['they-said', 'i-confirmed'], ledger, told),
    ...factOf('iTold', ['i-said', 'i-confirmed'], ledger, told),
  }
}

const factOf = (
  fact: 'theyKnow' | 'iTold',
  directions: readonly Direction[],
  ledger: Ledger,
  told: readonly Told[],
): Facts => {
  const items = [...ledger].filter(([, marks]) => marks.some((mark) => directions.includes(mark.direction)))
  if (items.length > 0) return { [fact]: items.map(([item]) => item) }
  const answer = told.find((event) => event.body.answers === fact)
  if (!answer) return {}
  const isOpen =
    answer.body.items === null || (answer.body.direction === 'unsure' && answer.body.items.length > 0)
  return { [fact]: isOpen ? null : [] }
}

const currentTold = (events: readonly LoggedEvent[]): Told[] => {
  const told = events.filter((event): event is Told => event.kind === 'told')
  const newest = new Map(told.map((event) => [event.body.answers, event.seq]))
  return told.filter((event) => event.body.answers === null || newest.get(event.body.answers) === event.seq)
}
