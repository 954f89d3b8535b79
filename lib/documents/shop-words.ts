import type { LoggedEvent } from '@/lib/log/events'
import { eventWords } from './event-words'

/** An entry as the shop reads it: it is the other one, and is called what it is. */
export const shopWords = (event: LoggedEvent): { who: string; words: string } => {
  const { who, words } = eventWords(event)
  if (event.kind === 'asked') return { who, words: `「${event.body.words}」と聞いた` }
  if (event.kind !== 'said') return { who, words }
  const shop = ['お店', event.body.name].filter(Boolean).join(' ')
  return { who: event.body.speaker === 'them' ? shop : `わたし → ${shop}`, words }
}
