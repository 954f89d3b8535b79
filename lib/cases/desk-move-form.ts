import type { z } from 'zod'
import { type MoveFields, moveFieldNames, moveSchema } from '@/lib/desk/move-fields'
import type { DeskMove } from '@/lib/desk/policy'
import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { Entry } from '@/lib/log/events'
import { ja, say } from '@/lib/text/text'
import type { Parsed } from './log-form'
import type { FieldError } from './step-form'
import { oneOf, type Typed, typedFrom } from './typed'

/** What a move of the desk says; `by` is the account. */
export type DeskBody = Extract<Entry, { kind: 'desk' }>['body']

/** A move as its form says it, and the day on which it happened where the form asks for it. */
export type ParsedMove = { readonly body: DeskBody; readonly on: string | null }

/** Collects what was typed into the form of a move. */
export const moveTyped = (move: DeskMove, form: FormData): Typed => typedFrom(form, moveFieldNames[move])

/** Parses the form of a move. `today` is the calendar day in Japan; `advice` are the ids that can be passed on now. */
export const parseMove = (
  move: DeskMove,
  typed: Typed,
  by: string,
  today: string,
  advice: readonly string[],
): Parsed<ParsedMove> => {
  switch (move) {
    case 'take':
    case 'give-back':
    case 'ask-second':
      return took({ move, by })
    case 'ask':
      return asked(typed, by, today)
    case 'remark':
      return from(move, typed, today, ({ words }) => took({ move, by, words, of: ofNote(typed) }))
    case 'state':
      return from(move, typed, today, ({ advice: chosen }) =>
        advice.includes(chosen)
          ? took({ move, by, advice: chosen })
          : wrong('advice', '案内を1つ選んでください。'),
      )
    case 'hand-over':
      return from(move, typed, today, ({ on, ...said }) => took({ move, by, ...said }, on))
    case 'appoint':
      return from(move, typed, today, (said) => took({ move, by, ...said }))
    case 'second':
      return from(move, typed, today, (said) => took({ move, by, ...said }))
    case 'close':
    case 'reopen':
      return from(move, typed, today, (said) => took({ move, by, ...said }))
    default:
      return move satisfies never
  }
}

/** A question chosen from what is open is the question of that fact, as the flow asks it. */
const asked = (typed: Typed, by: string, today: string): Parsed<ParsedMove> => {
  const fact = oneOf(typed, 'fact')
  if (isFactName(fact)) return took({ move: 'ask', by, words: say(entryOf(fact).question), fact })
  return from('ask', typed, today, ({ words }) => took({ move: 'ask', by, words, fact: null }))
}

const ofNote = (typed: Typed): number | null => {
  const of = Number(oneOf(typed, 'of'))
  return Number.isInteger(of) && of > 0 ? of : null
}

const from = <Move extends DeskMove>(
  move: Move,
  typed: Typed,
  today: string,
  then: (said: MoveFields[Move]) => Parsed<ParsedMove>,
): Parsed<ParsedMove> => {
  const said = Object.fromEntries(moveFieldNames[move].map((name) => [name, oneOf(typed, name)]))
  const read = moveSchema(move, today).safeParse(said)
  return read.success ? then(read.data as MoveFields[Move]) : { ok: false, errors: errorsOf(read.error) }
}

const took = (body: DeskBody, on: string | null = null): Parsed<ParsedMove> => ({
  ok: true,
  value: { body, on },
})

const wrong = (field: string, words: string): Parsed<ParsedMove> => ({
  ok: false,
  errors: [{ field, message: ja(words) }],
})

const errorsOf = (error: z.ZodError): FieldError[] => {
  const errors = error.issues.map(({ path, message }) => ({ field: String(path[0]), message: ja(message) }))
  return errors.filter(({ field }, at) => errors.findIndex((one) => one.field === field) === at)
}
