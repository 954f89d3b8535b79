import { tooLong } from '@/lib/facts/typed'
import { readClock } from '@/lib/facts/typed-clock'
import { readDay } from '@/lib/facts/typed-day'
import { type Entry as LogEntry, outcomes } from '@/lib/log/events'
import { ja, type Text } from '@/lib/text/text'
import { lineLimit } from './log-fields'
import { oneOf, type Typed } from './typed'

/** The fields beside an outcome: whom one spoke to, the desk's number, when they ring back. */
export const outcomeFields = ['withWhom', 'number', 'callbackOn', 'callbackTime'] as const
export type OutcomeField = (typeof outcomeFields)[number]

type Read = { ok: true; entry: LogEntry } | { ok: false; errors: { field: string; message: Text }[] }

/**
 * Parses how a call went. Name, number and the time of a callback may all stay unknown (S0-16); day and time of
 * a callback are Japan time. `today` is the calendar day in Japan, `YYYY-MM-DD`.
 */
export const parseOutcome = (task: string, typed: Typed, today: string): Read => {
  const outcome = outcomes.find((one) => one === oneOf(typed, 'outcome'))
  const callbackOn = outcome === 'callback' ? dayOf(lineOf(typed, 'callbackOn'), today) : null
  const callbackTime = outcome === 'callback' ? timeOf(lineOf(typed, 'callbackTime')) : null
  const [withWhom, number] = [lineOf(typed, 'withWhom'), lineOf(typed, 'number')]
  const errors = [
    ...(outcome ? [] : [{ field: 'outcome', message: noOutcome }]),
    ...wrong('callbackOn', callbackOn),
    ...wrong('callbackTime', callbackTime),
    ...wrong('withWhom', fitting(withWhom)),
    ...wrong('number', fitting(number)),
  ]
  if (!outcome || errors.length > 0 || isWrong(callbackOn) || isWrong(callbackTime))
    return { ok: false, errors }
  const body = { task, outcome, withWhom, number, callbackOn, callbackTime }
  return { ok: true, entry: { kind: 'did', body } }
}

const noOutcome = ja('どうなったかを1つ選んでください。まだなら「あとでかける」です。')

type Wrong = { message: Text }

const isWrong = (read: string | null | Wrong): read is Wrong => typeof read === 'object' && read !== null

const wrong = (field: string, read: string | null | Wrong) =>
  isWrong(read) ? [{ field, message: read.message }] : []

const dayOf = (line: string | null, today: string): string | null | Wrong => {
  if (line === null) return null
  const read = readDay(line, today, 'future')
  if ('fault' in read)
    return { message: ja('日付は「2026-11-21」「11月21日」のように書くか、空けておいてください。') }
  return read.day < today
    ? { message: ja('過ぎた日になっています。わからなければ、空けておいてください。') }
    : read.day
}

const timeOf = (line: string | null): string | null | Wrong =>
  line === null
    ? null
    : (readClock(line) ?? { message: ja('時刻は「15:00」のように書くか、空けておいてください。') })

const lineOf = (typed: Typed, name: OutcomeField): string | null => oneOf(typed, name) || null

const fitting = (line: string | null): null | Wrong => (line === null ? null : tooLong(line, lineLimit))
