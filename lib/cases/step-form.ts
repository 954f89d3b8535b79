import { prefectureOf } from '@/lib/contacts/postal'
import type { Facts } from '@/lib/engine/condition'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Answer } from '@/lib/facts/parse'
import { readTyped } from '@/lib/facts/typed'
import type { Entry as LogEntry } from '@/lib/log/events'
import type { Text } from '@/lib/text/text'
import { outcomeFields, parseOutcome } from './outcome-form'
import type { StepOf } from './step-of'
import { type Typed, typedFrom } from './typed'

/** What a step's form said: log entries to append, or what is wrong with it, beside which field. */
export type StepForm = { ok: true; entry: LogEntry } | { ok: false; errors: readonly FieldError[] }

/** What is wrong with a field, in words to show beside it. */
export type FieldError = { readonly field: string; readonly message: Text }

const typedFields: readonly string[] = ['value', 'unknown', 'outcome', ...outcomeFields]

/** Collects the person's fields of a step's form, for its parser and for its draft. */
export const typedOf = (form: FormData): Typed => typedFrom(form, typedFields)

/** Parses what was typed into a step's form. `today` is the calendar day in Japan, `YYYY-MM-DD`. */
export const parseStepForm = (
  step: StepOf,
  typed: Typed,
  saw: number,
  today: string,
  facts: Facts = {},
): StepForm => {
  switch (step.kind) {
    case 'ask':
      return parseAnswer(step, typed, saw, today, facts)
    case 'do':
      return parseOutcome(step.task, typed, today)
    case 'tell':
      return { ok: true, entry: { kind: 'seen', body: { topic: step.topic } } }
    default:
      return step satisfies never
  }
}

type AskStep = Extract<StepOf, { kind: 'ask' }>

const parseAnswer = (step: AskStep, typed: Typed, saw: number, today: string, facts: Facts): StepForm => {
  const entry = entryOf(step.fact)
  const values = typed.value ?? []
  const read = typed.unknown
    ? { value: null }
    : readTyped(entry, entry.input === 'place' ? prefecturesOf(values) : values, today)
  if ('message' in read) return { ok: false, errors: [{ field: 'value', message: read.message }] }
  return { ok: true, entry: entryFor(step.fact, withKept(step, read.value, facts), saw) }
}

const entryFor = (fact: FactName, value: Answer, sawSeq: number): LogEntry => {
  if (fact !== 'theyKnow' && fact !== 'iTold') return { kind: 'answered', body: { fact, value, sawSeq } }
  const direction = fact === 'theyKnow' ? 'they-said' : 'i-said'
  return { kind: 'told', body: { answers: fact, direction, items: value as never } }
}

/** What was said before and this page does not offer stays said: nobody took it back. */
const withKept = ({ fact, options }: AskStep, value: Answer, facts: Facts): Answer => {
  const before = facts[fact]
  if (!options || !Array.isArray(before)) return value
  const kept = before.filter((item) => !options.includes(item))
  return kept.length > 0 ? [...kept, ...(Array.isArray(value) ? value : [])] : value
}

/** Only the prefecture is kept of a postal code. */
const prefecturesOf = (values: readonly string[]): string[] =>
  values.map((value) => prefectureOf(value)).filter((code) => code !== null)
