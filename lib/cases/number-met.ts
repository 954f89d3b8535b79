import { eventColumns, eventWords } from '@/lib/documents/event-words'
import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { LoggedEvent } from '@/lib/log/events'
import { numbersIn } from '@/lib/phone/numbers-in'
import { say } from '@/lib/text/text'
import { entryPath } from './log-path'
import { dayAndTime, logEntries } from './log-view'

/** An entry of the case in which a number stands, and as whose. */
export type MetView = { readonly href: string; readonly when: string; readonly as: string }

/** A short number stands in sentences as an amount or a day as well: only longer ones, and those with #, are told. */
const isTelling = (normal: string) => normal.startsWith('#') || normal.length >= 9

/** The entries of a case that hold a number, in its normal form, oldest first: whoever gave it, said it or showed it. */
export const numberMet = (events: readonly LoggedEvent[], normal: string): MetView[] => {
  if (!isTelling(normal)) return []
  return logEntries(events)
    .filter(({ event }) => numbersIn(wordsOf(event)).some((found) => found.normal === normal))
    .map(({ event }) => ({ href: entryPath(event.seq), when: dayAndTime(event), as: roleOf(event) }))
}

/** Every word of an entry that a person wrote, apart from one another. */
const wordsOf = (event: LoggedEvent): string => {
  if (event.kind === 'answered') return String(event.body.value ?? '')
  return [
    eventWords(event).words,
    eventWords(event).who,
    ...eventColumns(event).map(({ words }) => words),
  ].join('\n')
}

const roleOf = (event: LoggedEvent): string => {
  if (event.kind === 'answered' && isFactName(event.body.fact))
    return `「${say(entryOf(event.body.fact).label)}」の答え`
  return `${eventWords(event).who}の記録`
}
