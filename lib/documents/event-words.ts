import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { LoggedEvent, Outcome, Speaker } from '@/lib/log/events'
import type { Task } from '@/lib/scenarios/common/vocabulary'
import { dayWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'

/** An event as a line: whose it is, and what happened. Used on the log page and on paper alike. */
export type EventWords = {
  readonly who: string
  readonly side: 'them' | 'mine' | 'desk'
  readonly words: string
}

const speakers: Readonly<Record<Speaker, string>> = {
  me: 'わたし',
  them: '相手',
  centre: '消費生活センター',
  police: '警察',
  bank: '銀行・カード会社',
  family: '家族',
  other: 'そのほか',
}

const tasks: Readonly<Record<Task, string>> = {
  'call-110': '110 に電話',
  'call-payer': '払った所に電話',
  'call-issuer': '止める所に電話',
  'call-188': '188 に電話',
  'tell-shop': 'お店に、センターから電話があると伝える',
  'call-police': '警察に相談',
  'check-court': '裁判所に確認',
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  reached: '話せた',
  callback: '折り返しを待っている',
  'no-answer': 'つながらなかった',
  later: 'あとでかける',
}

/** The words of one event. Event kinds without words of their own say what they are. */
export const eventWords = (event: LoggedEvent): EventWords => {
  switch (event.kind) {
    case 'said':
      return {
        who: [speakers[event.body.speaker], event.body.name].filter(Boolean).join(' '),
        side: sideOf(event.body.speaker),
        words: `「${event.body.words}」`,
      }
    case 'asked':
      return mine(`${speakers[event.body.whom]}に聞いた:「${event.body.words}」`)
    case 'told':
      return mine(`${toldQuestion(event.body.answers)}${itemWords(event.body)}`)
    case 'answered':
      return mine(answeredWords(event.body))
    case 'did':
      return mine(didWords(event.body))
    case 'note':
      return mine(event.body.words)
    case 'issued':
      return mine('メモを印刷用に出した')
    case 'correction':
      return mine(`${event.body.of}番の記録を直した:${event.body.words}`)
    case 'seen':
      return mine('案内を読んだ')
    default:
      return event satisfies never
  }
}

const mine = (words: string): EventWords => ({ who: speakers.me, side: 'mine', words })

const sideOf = (speaker: Speaker): EventWords['side'] => {
  if (speaker === 'them') return 'them'
  return speaker === 'me' || speaker === 'family' ? 'mine' : 'desk'
}

type Body<Kind extends LoggedEvent['kind']> = Extract<LoggedEvent, { kind: Kind }>['body']

const answeredWords = ({ fact, value }: Body<'answered'>): string =>
  isFactName(fact) ? `${say(entryOf(fact).label)}:${answerWords(fact, value)}` : fact

const toldQuestion = (answers: Body<'told'>['answers']): string =>
  answers ? `${say(entryOf(answers).label)}:` : '伝わった情報:'

const itemWords = ({ items, answers }: Body<'told'>): string => answerWords(answers ?? 'iTold', items)

const didWords = ({ task, outcome, withWhom, number, callbackOn, callbackTime }: Body<'did'>): string =>
  [
    `${tasks[task as Task] ?? task}。${outcomeWords[outcome]}。`,
    withWhom && `担当:${withWhom}。`,
    number && `受付番号:${number}。`,
    (callbackOn || callbackTime) && `折り返し:${callbackWords(callbackOn, callbackTime)}。`,
  ]
    .filter(Boolean)
    .join('')

/** When a desk rings back, as far as it was said. */
const callbackWords = (day: string | null, time: string | null): string =>
  [day && dayWords(new Date(`${day}T12:00:00+09:00`)), time ?? '時刻はわからない'].filter(Boolean).join(' ')
