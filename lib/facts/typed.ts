import { lengthOf } from '@/lib/text/clean-words'
import { plainDigits } from '@/lib/text/plain-digits'
import { ja, type Text } from '@/lib/text/text'
import type { Entry } from './entry'
import type { Answer } from './parse'
import { readAmount } from './typed-amount'
import { readDay } from './typed-day'

/** The value that means "none of these" in a list. */
export const NONE = 'none-of-these'

/** The value that means わからない among options. */
export const UNKNOWN = 'unknown-to-me'

/** A value, or what to tell the person about what they typed. */
export type Read = { value: Answer } | { message: Text }

/**
 * Reads what was typed or ticked for a fact. Full-width digits, separators and units are taken as people
 * write them. `today` is the calendar day in Japan, `YYYY-MM-DD`; later days are refused.
 */
export const readTyped = (entry: Entry, values: readonly string[], today: string): Read => {
  switch (entry.input) {
    case 'choice':
      return choiceOf(values, Object.keys(entry.values))
    case 'place':
      return placeOf(values, Object.keys(entry.values))
    case 'list':
      return listOf(values, Object.keys(entry.values))
    case 'amount':
      return amountOf(values[0] ?? '')
    case 'day':
      return dayOf(values[0] ?? '', today)
    case 'words':
      return wordsOf(values[0] ?? '', entry.maxLength)
    default:
      return entry satisfies never
  }
}

const choiceOf = (values: readonly string[], allowed: readonly string[]): Read => {
  const [value] = values
  if (value === UNKNOWN) return { value: null }
  if (value !== undefined && allowed.includes(value)) return { value }
  return { message: ja('1つ選んでください。迷うときは「わからない」でかまいません。') }
}

const placeOf = (values: readonly string[], allowed: readonly string[]): Read => {
  const [value] = values
  if (value !== undefined && allowed.includes(value)) return { value }
  return {
    message: ja('郵便番号を、数字7けたで書いてください。わからないときは「わからない」のボタンを押します。'),
  }
}

const listOf = (values: readonly string[], allowed: readonly string[]): Read => {
  const items = [...new Set(values.filter((value) => allowed.includes(value)))]
  const isNone = values.includes(NONE)
  const isUnknown = values.includes(UNKNOWN)
  if (items.length + Number(isNone) + Number(isUnknown) === 0)
    return { message: ja('あてはまるものを選んでください。なければ「どれもない」を選びます。') }
  if ((isNone || isUnknown) && (items.length > 0 || (isNone && isUnknown)))
    return {
      message: ja('「どれもない」「わからない」は、ほかのものと一緒には選べません。どちらかにしてください。'),
    }
  return { value: isUnknown ? null : items }
}

const emptyMessage = ja('書いてください。わからないときは「わからない」のボタンを押します。')

const amountOf = (typed: string): Read => {
  if (plainDigits(typed).replace(/[円¥\\]/g, '') === '') return { message: emptyMessage }
  const value = readAmount(typed)
  return value === null ? { message: ja('金額は数字で書いてください。例:3300') } : { value }
}

const dayFaults: Readonly<Record<'empty' | 'unreadable' | 'impossible', Text>> = {
  empty: emptyMessage,
  unreadable: ja('日付は「2026-11-21」「11月21日」のように書いてください。'),
  impossible: ja('その日付は、こよみにありません。もう一度見てください。'),
}

const dayOf = (typed: string, today: string): Read => {
  const read = readDay(typed, today, 'past')
  if ('fault' in read) return { message: dayFaults[read.fault] }
  if (read.day > today) return { message: ja('これから先の日付になっています。もう一度見てください。') }
  return { value: read.day }
}

const wordsOf = (typed: string, maxLength: number): Read => {
  const words = typed.trim()
  if (words === '') return { message: emptyMessage }
  return tooLong(words, maxLength) ?? { value: words }
}

/** What to say of words over their limit, with how long they are; `null` when they are not. */
export const tooLong = (words: string, limit: number): { message: Text } | null => {
  const length = lengthOf(words)
  if (length <= limit) return null
  const [most, now] = [limit, length].map((number) => number.toLocaleString('ja-JP'))
  return { message: ja(`${most}字までにしてください。いまは${now}字です。`) }
}
