import { oneOf, type Typed, typedIn } from './typed'

/** One row of the data that came up: which item, and how. Both empty in a row nobody filled in. */
export type DataRow = { readonly item: string; readonly direction: string }

/** Characters that the words of an entry may have; said beforehand beside the field. */
export const wordsLimit = 20_000

/** Characters of each of the smaller fields for words. */
export const columnLimit = 2_000

/** Characters of a name or a number. */
export const lineLimit = 200

/** The fields of the log's forms that hold one value. */
const single = [
  ...['speaker', 'to', 'name', 'manner', 'words', 'understood', 'proof', 'against'],
  ...['date', 'time', 'precision', 'channel', 'basis'],
  ...['direction', 'outcome', 'withWhom', 'number', 'callbackOn', 'callbackTime'],
]

/** More rows than anybody fills in: there are fewer items than this. */
const mostRows = 40

const rowName = /^rows\.(\d{1,2})\.(item|direction)$/

/** Collects what was typed into a form of the log, for its parser and for its draft. Nothing else is kept. */
export const logTyped = (form: FormData): Typed =>
  typedIn(form, (name) => single.includes(name) || name === 'items' || isRow(name))

/** The rows of data in the order of their numbers. */
export const rowsOf = (typed: Typed): DataRow[] => {
  const numbers = Object.keys(typed).flatMap((name) => rowName.exec(name)?.[1] ?? [])
  return [...new Set(numbers)]
    .sort((a, b) => Number(a) - Number(b))
    .map((at) => ({
      item: oneOf(typed, `rows.${at}.item`),
      direction: oneOf(typed, `rows.${at}.direction`),
    }))
}

const isRow = (name: string): boolean => Number(rowName.exec(name)?.[1] ?? mostRows) < mostRows
