import { z } from 'zod'
import { tooLong } from '@/lib/facts/typed'
import { channels, dataItems } from '@/lib/facts/values'
import {
  type Account,
  bases,
  type Direction,
  directions,
  type NewEvent,
  precisions,
  speakers,
} from '@/lib/log/events'
import type { DataItem } from '@/lib/log/ledger'
import { ja, say } from '@/lib/text/text'
import { columnLimit, lineLimit, rowsOf, wordsLimit } from './log-fields'
import { readWhen } from './log-time'
import type { FieldError } from './step-form'
import { oneOf, type Typed } from './typed'

/** The readable columns that a form of the log fills in. */
export type Columns = Pick<NewEvent, 'channel' | 'occurredAt' | 'precision' | 'basis'>

/** What a form of the log said, or what is wrong with it, beside which field. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: readonly FieldError[] }

const upTo = (limit: number) =>
  z.string().superRefine((words, context) => {
    const fault = tooLong(words, limit)
    if (fault) context.addIssue({ code: 'custom', message: say(fault.message) })
  })

const orNull = (words: string) => words || null

const chosen = <const V extends string>(values: readonly V[], words: string) =>
  z.enum(values as readonly [V, ...V[]], { error: words })

const noWords = '言ったことや、したことを書いてください。短くてかまいません。'

const wordsFields = z.object({
  speaker: chosen(speakers, 'だれのことかを1つ選んでください。'),
  to: z.enum(speakers).nullable().catch(null),
  name: upTo(lineLimit).transform(orNull),
  manner: z.enum(['said', 'did']).catch('said'),
  words: upTo(wordsLimit).min(1, { error: noWords }),
  understood: upTo(columnLimit).transform(orNull),
  proof: upTo(columnLimit).transform(orNull),
  against: upTo(columnLimit).transform(orNull),
})

type WordsFields = z.infer<typeof wordsFields>

/** Parses the words of an entry. They may stay empty while data rows say what there is to say. */
export const parseWords = (typed: Typed, mayBeEmpty: boolean): Parsed<Account | null> => {
  const isEmpty = ['words', 'name', 'understood', 'proof', 'against'].every((name) => !oneOf(typed, name))
  if (mayBeEmpty && isEmpty) return { ok: true, value: null }
  const read = wordsFields.safeParse(raw(typed, Object.keys(wordsFields.shape)))
  return read.success ? { ok: true, value: accountOf(read.data) } : refused(read.error)
}

const accountOf = ({ manner, ...body }: WordsFields): Account => {
  const to = body.to === body.speaker ? null : body.to
  return { kind: manner === 'did' ? 'note' : 'said', body: { ...body, to } }
}

/** Parses words alone, for an entry whose people are known. */
export const parseWordsAlone = (typed: Typed): Parsed<string> => {
  const read = upTo(wordsLimit).min(1, { error: noWords }).safeParse(oneOf(typed, 'words'))
  return read.success ? { ok: true, value: read.data } : refused(read.error, 'words')
}

const row = z.object({
  item: chosen(Object.keys(dataItems) as DataItem[], 'どの情報かを選んでください。'),
  direction: chosen(directions, 'どう出たかを選んでください。'),
})

/** Parses the data rows: one `told` for each direction, its items in the order of the rows. */
export const parseRows = (typed: Typed): Parsed<readonly Account[]> => {
  const items = new Map<Direction, DataItem[]>()
  const errors: FieldError[] = []
  for (const [at, given] of rowsOf(typed).entries()) {
    if (!given.item && !given.direction) continue
    const read = row.safeParse(given)
    if (!read.success) errors.push(...errorsOf(read.error, `rows-${at}`))
    else items.set(read.data.direction, [...(items.get(read.data.direction) ?? []), read.data.item])
  }
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, value: [...items].map(([direction, some]) => told(direction, [...new Set(some)])) }
}

const told = (direction: Direction, items: DataItem[]): Account => ({
  kind: 'told',
  body: { answers: null, direction, items },
})

/** The value of the box that takes an entry of the ledger back. */
export const nothingOut = 'nothing-out'

/** Parses a corrected entry of the ledger: its direction and its items, or none at all. */
export const parseTold = (typed: Typed): Parsed<Account> => {
  const direction = row.shape.direction.safeParse(oneOf(typed, 'direction'))
  if (!direction.success) return refused(direction.error, 'direction')
  const given = typed.items ?? []
  const items = z.array(row.shape.item).safeParse(given.filter((item) => item !== nothingOut))
  if (!items.success || given.length === 0) return wrong('items', '情報を選んでください。')
  if (given.includes(nothingOut) && items.data.length > 0)
    return wrong('items', '「どれも出ていない」は、ほかのものと一緒には選べません。')
  return { ok: true, value: told(direction.data, [...new Set(items.data)]) }
}

const channelNames = Object.keys(channels) as (keyof typeof channels)[]

/** Parses when, by which way and on what basis. `now` bounds the time. */
export const parseColumns = (typed: Typed, now: Date): Parsed<Columns> => {
  const schema = z
    .object({
      date: upTo(lineLimit),
      time: upTo(lineLimit),
      precision: chosen(precisions, '時刻がどのくらいわかるかを選んでください。'),
      channel: z.enum(channelNames).nullable().catch(null),
      basis: chosen(bases, '何をもとに書いたかを選んでください。'),
    })
    .transform(({ channel, basis, ...when }, context): Columns => {
      const read = readWhen(when, now)
      if (!('field' in read)) return { channel, basis, ...read }
      context.addIssue({ code: 'custom', path: [read.field], message: say(read.message) })
      return z.NEVER
    })
  const read = schema.safeParse(raw(typed, ['date', 'time', 'precision', 'channel', 'basis']))
  return read.success ? { ok: true, value: read.data } : refused(read.error)
}

/** The faults of several parts of a form, in the order of the page; one for each field. */
export const faultsOf = (...parts: readonly Parsed<unknown>[]): FieldError[] => {
  const errors = parts.flatMap((part) => (part.ok ? [] : part.errors))
  return errors.filter(({ field }, at) => errors.findIndex((error) => error.field === field) === at)
}

const raw = (typed: Typed, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, oneOf(typed, name)]))

const errorsOf = (error: z.ZodError, at?: string): FieldError[] =>
  error.issues.map(({ path, message }) => ({
    field: [at, ...path].filter((part) => part !== undefined).join('-'),
    message: ja(message),
  }))

const refused = (error: z.ZodError, at?: string): Parsed<never> => ({
  ok: false,
  errors: errorsOf(error, at),
})

const wrong = (field: string, words: string): Parsed<never> => ({
  ok: false,
  errors: [{ field, message: ja(words) }],
})
