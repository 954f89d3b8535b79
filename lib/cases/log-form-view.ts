import {
  basisWords,
  directionWords,
  eventWords,
  outcomeWords,
  speakerWords,
} from '@/lib/documents/event-words'
import { channels, dataItems } from '@/lib/facts/values'
import { type Account, directions, type LoggedEvent, outcomes, speakers } from '@/lib/log/events'
import { say } from '@/lib/text/text'
import { columnLimit, type DataRow, lineLimit, rowsOf, wordsLimit } from './log-fields'
import { nothingOut } from './log-form'
import { addPath, correctPath } from './log-path'
import { typedWhen } from './log-time'
import { dayAndTime } from './log-view'
import { outcomeFields } from './outcome-form'
import type { FieldError } from './step-form'
import type { Answering } from './step-view'
import { oneOf, type Typed } from './typed'

type Outcome = Extract<Answering, { kind: 'outcome' }>
type Option = { readonly value: string; readonly label: string }

/** What is asked besides when, by which way and on what basis. */
export type AskedFor = 'words' | 'words-alone' | 'told' | 'task'

/** A form of the log, filled in and with finished words. */
export type LogFormView = {
  readonly asks: AskedFor
  /** Rows for data beside the words; `null` when there are none. */
  readonly rows: readonly DataRow[] | null
  readonly action: string
  readonly saw: number
  /** Field → what it shows. */
  readonly filled: Readonly<Record<string, string>>
  /** Items ticked, for an entry of the ledger. */
  readonly items: readonly string[]
  readonly errors: readonly { field: string; message: string }[]
  readonly options: typeof options
  /** How a call went, for an entry about a task. */
  readonly outcome: Outcome | null
  readonly limits: { readonly words: number; readonly column: number; readonly line: number }
}

/** The page that corrects an entry: the entry as it stands, and its form. */
export type CorrectView = {
  readonly form: LogFormView
  readonly now: { readonly when: string; readonly who: string; readonly words: string }
  /** It was corrected in another window after this form was opened. */
  readonly isNewer: boolean
}

/** What a draft of the log holds. */
export type LogDraft = { typed: Typed; errors: readonly FieldError[]; stale?: boolean }

const list = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>): Option[] =>
  values.map((value) => ({ value, label: words[value] }))

const keys = <V extends string>(words: Readonly<Record<V, string>>) => Object.keys(words) as V[]

const options = {
  speaker: list(speakers, { ...speakerWords, centre: '消費生活\u200Bセンター' }),
  to: list(speakers, speakerWords),
  manner: [
    { value: 'said', label: '言ったこと' },
    { value: 'did', label: 'したこと・あったこと' },
  ],
  precision: [
    { value: 'about', label: 'だいたい' },
    { value: 'minute', label: 'ちょうど' },
    { value: 'day', label: '日だけ' },
    { value: 'unknown', label: 'わからない' },
  ],
  channel: list(keys(channels), channels),
  basis: list(['memory', 'note', 'recording', 'document'], basisWords),
  item: list(keys(dataItems), dataItems),
  direction: list(directions, directionWords),
  nothing: { value: nothingOut, label: 'どれも出ていない' },
}

/** Rows that are there without JavaScript. */
const firstRows = 3

const emptyRow: DataRow = { item: '', direction: '' }

/** The form that adds to the log at `now`, or what was typed into it. */
export const addFormView = (draft: LogDraft | null, saw: number, now: Date): LogFormView => {
  const fresh = typedWhen({ occurredAt: now.toISOString(), precision: 'about' })
  const rows = draft ? rowsOf(draft.typed) : []
  const more = Array.from({ length: Math.max(0, firstRows - rows.length) }, () => emptyRow)
  return {
    ...formOf(draft, { ...fresh, manner: 'said', basis: 'memory' }, []),
    asks: 'words',
    rows: [...rows, ...more],
    outcome: null,
    action: `${addPath}/save`,
    saw,
  }
}

/** The form that corrects an entry as it stands, or what was typed into it. */
export const correctView = (
  event: LoggedEvent & Account,
  draft: LogDraft | null,
  saw: number,
): CorrectView => {
  const { who, words } = eventWords(event)
  const form = formOf(draft, fieldsOf(event), itemsOf(event))
  return {
    form: {
      ...form,
      asks: asksOf(event),
      rows: null,
      outcome: event.kind === 'did' ? outcomeOf(form.filled) : null,
      action: `${correctPath(event.seq)}/save`,
      saw,
    },
    now: { when: dayAndTime(event), who, words },
    isNewer: draft?.stale === true,
  }
}

const itemsOf = (event: LoggedEvent & Account): readonly string[] => {
  if (event.kind !== 'told') return []
  return event.body.items?.length ? event.body.items : [nothingOut]
}

const outcomeOf = (filled: Readonly<Record<string, string>>): Outcome => ({
  kind: 'outcome',
  options: outcomes.map((value) => ({ value, label: outcomeWords[value], apart: value === 'later' })),
  limit: lineLimit,
  chosen: filled.outcome ? [filled.outcome] : [],
  typed: Object.fromEntries(outcomeFields.map((name) => [name, filled[name] ?? ''])) as Outcome['typed'],
})

const formOf = (
  draft: LogDraft | null,
  fresh: Readonly<Record<string, string>>,
  items: readonly string[],
) => ({
  filled: draft ? filledOf(draft.typed) : fresh,
  items: draft ? (draft.typed.items ?? []) : items,
  errors: (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) })),
  options,
  limits: { words: wordsLimit, column: columnLimit, line: lineLimit },
})

const filledOf = (typed: Typed) =>
  Object.fromEntries(Object.keys(typed).map((name) => [name, oneOf(typed, name)]))

const asksOf = ({ kind }: Account): AskedFor =>
  ({ said: 'words', note: 'words', asked: 'words-alone', told: 'told', did: 'task' })[kind] as AskedFor

const fieldsOf = (event: LoggedEvent & Account): Readonly<Record<string, string>> => {
  const { channel, basis } = event
  const own = event.kind === 'note' ? { speaker: 'me', ...event.body } : event.body
  const fields = {
    ...own,
    ...typedWhen(event),
    channel,
    basis,
    manner: event.kind === 'said' ? 'said' : 'did',
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
