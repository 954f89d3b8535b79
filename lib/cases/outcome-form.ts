import { isValid, parseISO } from 'date-fns'
import { type Entry as LogEntry, outcomes } from '@/lib/log/events'
import { ja, type Text } from '@/lib/text/text'

/** The fields beside an outcome: whom one spoke to, the desk's number, when they ring back. */
export const outcomeFields = ['withWhom', 'number', 'callbackOn', 'callbackTime'] as const
export type OutcomeField = (typeof outcomeFields)[number]

type Read = { ok: true; entry: LogEntry } | { ok: false; errors: { field: string; message: Text }[] }

/**
 * Parses how a call went. Name, number and the time of a callback may all stay unknown (S0-16); day and time of
 * a callback are Japan time. `today` is the calendar day in Japan, `YYYY-MM-DD`.
 */
export const parseOutcome = (task: string, form: FormData, today: string): Read => {
  const outcome = outcomes.find((one) => one === form.get('outcome'))
  const callbackOn = outcome === 'callback' ? dayOf(lineOf(form, 'callbackOn'), today) : null
  const callbackTime = outcome === 'callback' ? timeOf(lineOf(form, 'callbackTime')) : null
  const [withWhom, number] = [lineOf(form, 'withWhom'), lineOf(form, 'number')]
  const errors = [
    ...(outcome ? [] : [{ field: 'outcome', message: noOutcome }]),
    ...wrong('callbackOn', callbackOn),
    ...wrong('callbackTime', callbackTime),
    ...tooLong('withWhom', withWhom),
    ...tooLong('number', number),
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
  const day = line
    .normalize('NFKC')
    .replace(/[/.年月]/g, '-')
    .replace(/日$/, '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isValid(parseISO(day)))
    return { message: ja('日付は「2026-11-21」のように書くか、空けておいてください。') }
  return day < today ? { message: ja('過ぎた日になっています。わからなければ、空けておいてください。') } : day
}

const timeOf = (line: string | null): string | null | Wrong => {
  if (line === null) return null
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:時](\d{2})?分?$/.exec(line.normalize('NFKC')) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes || '0') > 59)
    return { message: ja('時刻は「15:00」のように書くか、空けておいてください。') }
  return `${hours.padStart(2, '0')}:${minutes || '00'}`
}

const lineLength = 200

const lineOf = (form: FormData, name: OutcomeField): string | null => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() || null : null
}

const tooLong = (field: string, line: string | null) =>
  line && line.length > lineLength
    ? [{ field, message: ja(`${lineLength}字までにしてください。いまは${line.length}字です。`) }]
    : []
