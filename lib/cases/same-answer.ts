import { canonical } from '@/lib/log/canonical'
import type { Entry } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'

type Given = { fact: string; value: unknown }

const givenOf = (entry: Entry): Given | null => {
  if (entry.kind === 'answered') return entry.body
  if (entry.kind === 'told' && entry.body.answers)
    return { fact: entry.body.answers, value: entry.body.items }
  return null
}

/** False when the entry only repeats what the log says already: an answer as it stands, a topic seen. */
export const isNews = (state: CaseState, entry: Entry): boolean => {
  if (entry.kind === 'seen') return !state.passed.has(entry.body.topic)
  const given = givenOf(entry)
  if (!given || state.answeredAt[given.fact] === undefined || state.partly.has(given.fact)) return true
  return canonical(order(state.facts[given.fact])) !== canonical(order(given.value))
}

/** Another answer that came in after the form was opened: it is shown, never overwritten unseen. */
export const newerAnswer = (state: CaseState, entry: Entry, saw: number): boolean => {
  const given = givenOf(entry)
  return given !== null && (state.answeredAt[given.fact] ?? 0) > saw && isNews(state, entry)
}

const order = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : (value ?? null))
