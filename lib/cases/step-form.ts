import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Answer } from '@/lib/facts/parse'
import { readTyped } from '@/lib/facts/typed'
import { type Entry as LogEntry, outcomes } from '@/lib/log/events'
import { ja, type Text } from '@/lib/text/text'
import type { StepOf } from './step-of'

/** What a step's form said: log entries to append, or what is wrong with it, beside which field. */
export type StepForm = { ok: true; entry: LogEntry } | { ok: false; errors: readonly FieldError[] }

export type FieldError = { readonly field: string; readonly message: Text }

/** What was typed, as it was typed, for the draft: field → values. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Collects the person's fields of a form. */
export const typedOf = (form: FormData): Typed =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => name === 'value' || name === 'withWhom' || name === 'number' || name === 'outcome')
      .map((name) => [name, form.getAll(name).filter((one): one is string => typeof one === 'string')]),
  )

/** Parses a step's form at the door. `today` is the calendar day in Japan, `YYYY-MM-DD`. */
export const parseStepForm = (step: StepOf, form: FormData, saw: number, today: string): StepForm => {
  switch (step.kind) {
    case 'ask':
      return parseAnswer(step.fact, form, saw, today)
    case 'do':
      return parseOutcome(step, form)
    case 'tell':
      return { ok: true, entry: { kind: 'seen', body: { topic: step.topic } } }
    default:
      return step satisfies never
  }
}

const parseAnswer = (fact: FactName, form: FormData, saw: number, today: string): StepForm => {
  const entry = entryOf(fact)
  const values = form.getAll('value').filter((one): one is string => typeof one === 'string')
  const read = form.has('unknown') ? { value: null } : readTyped(entry, values, today)
  if ('message' in read) return { ok: false, errors: [{ field: 'value', message: read.message }] }
  return { ok: true, entry: entryFor(fact, read.value, saw) }
}

const entryFor = (fact: FactName, value: Answer, sawSeq: number): LogEntry => {
  if (fact !== 'theyKnow' && fact !== 'iTold') return { kind: 'answered', body: { fact, value, sawSeq } }
  const direction = fact === 'theyKnow' ? 'they-said' : 'i-said'
  return { kind: 'told', body: { answers: fact, direction, items: value as never } }
}

const parseOutcome = (step: Extract<StepOf, { kind: 'do' }>, form: FormData): StepForm => {
  const outcome = outcomes.find((one) => one === form.get('outcome'))
  const [withWhom, number] = [lineOf(form, 'withWhom'), lineOf(form, 'number')]
  const errors: FieldError[] = [
    ...(outcome ? [] : [{ field: 'outcome', message: noOutcome }]),
    ...tooLong('withWhom', withWhom),
    ...tooLong('number', number),
  ]
  if (!outcome || errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    entry: { kind: 'did', body: { task: step.task, outcome, withWhom, number, callbackAt: null } },
  }
}

const noOutcome = ja('どうなったかを1つ選んでください。まだなら「あとでかける」です。')

const lineLength = 200

const lineOf = (form: FormData, name: string): string | null => String(form.get(name) ?? '').trim() || null

const tooLong = (field: string, line: string | null): FieldError[] =>
  line && line.length > lineLength
    ? [{ field, message: ja(`${lineLength}字までにしてください。いまは${line.length}字です。`) }]
    : []
