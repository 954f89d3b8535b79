import { documentName } from '@/lib/documents/document-names'
import { evaluate } from '@/lib/engine/evaluate'
import { is } from '@/lib/facts/conditions'
import type { LoggedEvent } from '@/lib/log/events'
import { courtPaperMayBeReal } from '@/lib/scenarios/common/conditions'
import { clockWords, dayInJapan, fullDayWords, instantInJapan, noonInJapan } from '@/lib/text/japan-time'
import { type Awaited, awaitedIn, type HandedOver } from './awaited'
import type { CaseView } from './case-view'
import { daysLater, lastSafeDay } from './court-day'
import { appointments, type DeskMessage } from './desk-talk'
import type { Promised } from './pending-view'

/** A day that a case has to keep: `at` is the instant where a time is known, else noon of that day in Japan. */
export type CaseDate = {
  /** The same for the same thing, so that a calendar changes its entry instead of doubling it. */
  readonly id: string
  readonly at: Date
  readonly hasTime: boolean
  readonly title: string
  readonly note: string
}

/** The page from which the dates of a case are taken into a calendar. */
export const datesPath = '/case/dates.ics'

/**
 * The dates of a case from `today` (`YYYY-MM-DD` in Japan) on, the earliest first: the last safe day of a court
 * paper, the last day of a cooling-off, promised callbacks, the next opening of 188, and the day to look whether a
 * letter was answered. Pure.
 */
export const caseDates = (
  view: CaseView,
  { promised, letters, opening }: Awaited,
  today: string,
): CaseDate[] =>
  [
    ...courtDates(view),
    ...coolingOffDates(view),
    ...promised.map(callbackDate),
    ...(opening ? [openingDate(opening)] : []),
    ...letters.map(followUpDate),
  ]
    .filter(({ at }) => dayInJapan(at) >= today)
    .sort((a, b) => a.at.getTime() - b.at.getTime())

/** The dates that a case has to keep at `now`: those of `caseDates`, and what was agreed with the desk. Pure. */
export const datesOf = (view: CaseView, events: readonly LoggedEvent[], now: Date): CaseDate[] => {
  const today = dayInJapan(now)
  const agreed = appointments(events).flatMap(appointmentDate)
  return [...caseDates(view, awaitedIn(view, events, now), today), ...agreed]
    .filter(({ at }) => dayInJapan(at) >= today)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

const appointmentDate = ({ seq, body }: DeskMessage): CaseDate[] =>
  body.move === 'appoint'
    ? [
        {
          id: `appoint-${seq}`,
          at: body.time ? instantInJapan(body.on, body.time) : noonInJapan(body.on),
          hasTime: body.time !== null,
          title: '記録の確認ボランティアとの約束',
          note: body.words,
        },
      ]
    : []

/** The last safe day of a court paper, none when there is no paper to answer by a day that can be counted. */
export const courtDates = ({ state: { facts } }: CaseView): CaseDate[] => {
  const isPaymentOrder = evaluate(is('courtPaperKind', 'small-claims', 'lawsuit'), facts) !== 'yes'
  const mayBeReal = evaluate(courtPaperMayBeReal, facts) === 'yes'
  if (typeof facts.courtPaperOn !== 'string' || !isPaymentOrder || !mayBeReal) return []
  return [
    {
      id: 'court-answer',
      at: noonInJapan(lastSafeDay(facts.courtPaperOn)),
      hasTime: false,
      title: '裁判所への返事が着く日(早めに数えた最後の日)',
      note: '支払督促なら、督促異議の紙がこの日までに裁判所に着くようにします。わからないことは、自分で調べた裁判所の番号に聞きます。',
    },
  ]
}

/** The eighth day from the day of the paper, that day counted (Nanjo city): it is enough to send word by then. */
const coolingOffDates = ({ state: { facts } }: CaseView): CaseDate[] => {
  const isAgreedElsewhere = evaluate(is('contractHow', 'door-to-door', 'phone-solicitation'), facts) === 'yes'
  if (!isAgreedElsewhere || typeof facts.contractPaperOn !== 'string') return []
  return [
    {
      id: 'cooling-off',
      at: noonInJapan(daysLater(facts.contractPaperOn, 7)),
      hasTime: false,
      title: '取りやめを知らせられるか、188 で聞く日(書面の日から8日目)',
      note: 'この日を過ぎていても、書面に足りないところがあれば取りやめられることがあります。188 で聞きます。',
    },
  ]
}

const callbackDate = ({ task, day, time, title }: Promised): CaseDate => ({
  id: `callback-${task}`,
  at: time ? instantInJapan(day, time) : noonInJapan(day),
  hasTime: time !== null,
  title,
  note: '知らない番号からのときは、いったん切り、記録にある番号へかけ直します。',
})

const openingDate = (opening: Date): CaseDate => ({
  id: 'call-188',
  at: opening,
  hasTime: true,
  title: '188 に電話する(多くの窓口が開く時刻)',
  note: '受付の時間は地域でちがいます。つながらないときは、少しあとでかけます。',
})

/** Our own suggestion: no rule says how long an answer to a letter may take. */
const followUpDays = 14

const followUpDate = ({ document, day }: HandedOver): CaseDate => ({
  id: `answer-${document}`,
  at: noonInJapan(daysLater(day, followUpDays)),
  hasTime: false,
  title: `返事が来たか見る日(${documentName(document)})`,
  note: '返事が来ていても、来ていなくても、相談した窓口に伝えます。2週間は、このアプリの目安です。決まりではありません。',
})

/** A date as a page shows it: `2026年12月3日(木) 14:30`. */
export const dateWords = ({ at, hasTime }: CaseDate): string =>
  hasTime ? `${fullDayWords(at)} ${clockWords(at)}` : fullDayWords(at)
