import { day } from '@/lib/facts/entry'
import { readTyped } from '@/lib/facts/typed'
import { readClock } from '@/lib/facts/typed-clock'
import type { LoggedEvent, Precision } from '@/lib/log/events'
import { clockWords, dayInJapan, instantInJapan } from '@/lib/text/japan-time'
import { ja, type Text } from '@/lib/text/text'

/** When something happened, as an event's columns hold it. */
export type When = Pick<LoggedEvent, 'occurredAt' | 'precision'>

/** What was typed about a time: a day and a time of day in Japan, and how exactly they are known. */
export type TypedWhen = { date: string; time: string; precision: Precision }

type Wrong = { field: 'date' | 'time'; message: Text }

/** Minutes that a phone's clock may be ahead of ours. */
const aheadMinutes = 5

const about = day({ label: 'いつ', question: 'いつのことですか' })

/**
 * Reads a day and a time of day in Japan. Full-width digits and 時・分 are taken; days that do not exist and
 * times to come are refused. A rough time without a time of day is a day.
 */
export const readWhen = (typed: TypedWhen, now: Date): When | Wrong => {
  if (typed.precision === 'unknown') return { occurredAt: null, precision: 'unknown' }
  const latest = new Date(now.getTime() + aheadMinutes * 60_000)
  const date = dateOf(typed.date, dayInJapan(latest))
  if (typeof date !== 'string') return date
  if (typed.precision === 'day' || (typed.precision === 'about' && typed.time.trim() === ''))
    return { occurredAt: instantInJapan(date, '00:00').toISOString(), precision: 'day' }
  const time = timeOf(typed.time)
  if (typeof time !== 'string') return time
  const at = instantInJapan(date, time)
  if (at > latest) return wrong('time', 'これから先の時刻になっています。もう一度見てください。')
  return { occurredAt: at.toISOString(), precision: typed.precision }
}

/** What the fields of a form show for a time: `YYYY-MM-DD` and `HH:MM`, empty when not known. */
export const typedWhen = ({ occurredAt, precision }: When): TypedWhen => {
  if (occurredAt === null) return { date: '', time: '', precision }
  const at = new Date(occurredAt)
  const time = precision === 'day' ? '' : clockWords(at).padStart(5, '0')
  return { date: dayInJapan(at), time, precision }
}

const wrong = (field: Wrong['field'], words: string): Wrong => ({ field, message: ja(words) })

const dateOf = (typed: string, today: string): string | Wrong => {
  if (typed.trim() === '')
    return wrong('date', '日付を書いてください。わからないときは「わからない」を選びます。')
  const read = readTyped(about, [typed], today)
  if ('message' in read) return { field: 'date', message: read.message }
  const date = String(read.value)
  return date < '1953' ? wrong('date', '年が古すぎるようです。もう一度見てください。') : date
}

const timeOf = (typed: string): string | Wrong => {
  if (typed.trim() === '')
    return wrong('time', '時刻を書いてください。わからないときは「日だけ」を選びます。')
  return readClock(typed) ?? wrong('time', '時刻は「10:42」のように書いてください。')
}
