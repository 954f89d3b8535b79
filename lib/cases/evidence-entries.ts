import { eventWords } from '@/lib/documents/event-words'
import { isCorrectable } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { dayAndTime, logEntries } from './log-view'

/** Entries that are offered, and characters of each: a list is read on a phone. */
const [offered, length] = [100, 28]

/** The entries of the log that a file can prove, the newest first. */
export const entryOptions = (events: readonly LoggedEvent[]): { value: string; label: string }[] =>
  logEntries(events)
    .filter(({ event }) => isCorrectable(event))
    .reverse()
    .slice(0, offered)
    .map(({ event }) => ({ value: String(event.seq), label: entryWords(event) }))

/** An entry in one short line. */
export const entryWords = (event: LoggedEvent): string => {
  const words = [...eventWords(event).words.replace(/\s+/g, ' ')]
  const short = words.length > length ? `${words.slice(0, length - 1).join('')}…` : words.join('')
  return `${dayAndTime(event)} ${short}`
}
