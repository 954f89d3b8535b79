import { standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import type { Task } from '@/lib/scenarios/common/vocabulary'
import { dayWords, noonInJapan } from '@/lib/text/japan-time'
import type { CaseView } from './case-view'
import { stepPath } from './paths'
import { findStep } from './step-of'

/** A desk that was not reached yet: what is awaited, and the page where its result is written. */
export type PendingView = { readonly title: string; readonly words: string; readonly href: string }

type Did = Extract<LoggedEvent, { kind: 'did' }>

/** The tasks on the case's way that did not reach their desk, callbacks first: the case stays open (S0-20, S0-40). */
export const pendingViews = (view: CaseView, events: readonly LoggedEvent[]): PendingView[] =>
  pending(view, events)
    .sort((a, b) => rank(a.did) - rank(b.did))
    .map(({ did, href }) => ({ ...wordsOf(did), href }))

/** A call that was promised: its day, `YYYY-MM-DD`, and time, `HH:mm`, in Japan. */
export type Promised = {
  readonly task: string
  readonly day: string
  readonly time: string | null
  readonly title: string
}

/** The callbacks that are awaited and of which the day is known. */
export const promisedIn = (view: CaseView, events: readonly LoggedEvent[]): Promised[] =>
  pending(view, events).flatMap(({ did: { body } }) =>
    body.outcome === 'callback' && body.callbackOn
      ? [
          {
            task: body.task,
            day: body.callbackOn,
            time: body.callbackTime,
            title: `${deskOf(body.task)}から折り返しの電話`,
          },
        ]
      : [],
  )

const pending = (view: CaseView, events: readonly LoggedEvent[]) =>
  view.walked.trail.flatMap((place) => {
    const found = findStep(place.flow, place.step)
    if (found?.step.kind !== 'do' || view.state.tasks[found.step.task] === 'reached') return []
    const did = lastOf(events, found.step.task)
    return did ? [{ did, href: stepPath(place) }] : []
  })

const lastOf = (events: readonly LoggedEvent[], task: string): Did | undefined =>
  standing(events)
    .map(({ event }) => event)
    .filter((event): event is Did => event.kind === 'did' && event.body.task === task)
    .at(-1)

const rank = ({ body }: Did): number => ['callback', 'no-answer', 'later'].indexOf(body.outcome)

// A task without a name here does not compile: its id would stand on the page.
const desks: Readonly<Record<Task, string>> = {
  'call-110': '110',
  'call-payer': '払った所',
  'call-issuer': '止める所',
  'call-188': '188',
  'tell-shop': 'お店',
  'call-police': '警察',
  'check-court': '裁判所',
  'report-found': '知らせる所',
  'call-official': '公式の窓口',
}

/** What a task's desk is called in a sentence. */
export const deskOf = (task: string): string => Object.entries(desks).find(([id]) => id === task)?.[1] ?? task

const wordsOf = ({ body }: Did): Omit<PendingView, 'href'> => {
  const desk = deskOf(body.task)
  switch (body.outcome) {
    case 'callback':
      return { title: `${desk}からの折り返しを待っています`, words: awaitedWords(body) }
    case 'no-answer':
      return { title: `${desk}に、もう一度かけます`, words: 'つながったら、ここに書きます' }
    case 'later':
      return { title: `${desk}には、これからかけます`, words: 'かけたら、ここに書きます' }
    case 'reached':
      return { title: desk, words: '話せました' }
    default:
      return body.outcome satisfies never
  }
}

/** When a desk said it would ring back, day and time in Japan, as far as it is known. */
export const callbackWords = ({
  callbackOn,
  callbackTime,
}: Pick<Did['body'], 'callbackOn' | 'callbackTime'>): string => {
  if (!callbackOn && !callbackTime) return '日と時刻はわからない'
  return [
    callbackOn ? dayWords(noonInJapan(callbackOn)) : '日はわからない',
    callbackTime ?? '時刻はわからない',
  ].join(' ')
}

const awaitedWords = (body: Did['body']): string =>
  [callbackWords(body), body.withWhom && `(電話に出た人 ${body.withWhom})`, '。電話が来たら、ここに書きます']
    .filter(Boolean)
    .join(' ')
