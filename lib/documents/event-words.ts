import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { GrantScope } from '@/lib/log/desk-events'
import type { Basis, Direction, HandOverWay, LoggedEvent, Outcome, Speaker } from '@/lib/log/events'
import { type AdviceId, adviceCatalogue, adviceOf } from '@/lib/scenarios/common/advice'
import type { Task } from '@/lib/scenarios/common/vocabulary'
import { clockWords, dayInJapan, dayWords, fullDayWords, noonInJapan } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { documentName, readerNames } from './document-names'

/** An event as a line: whose it is, and what happened. Used on the log page and on paper alike. */
export type EventWords = {
  readonly who: string
  readonly side: 'them' | 'mine' | 'desk'
  /** The side in a word. */
  readonly tag: string
  readonly words: string
}

/** The people of a log, as they are called on every page. */
export const speakerWords: Readonly<Record<Speaker, string>> = {
  me: 'わたし',
  them: '相手',
  centre: '消費生活センター',
  police: '警察',
  bank: '銀行・カード会社',
  family: '家族',
  other: 'そのほか',
}

/** How a piece of data came up (product.md, feature 2). */
export const directionWords: Readonly<Record<Direction, string>> = {
  'they-said': '相手が先に言った',
  'i-said': 'わたしが言った',
  'i-confirmed': '聞かれて「はい」と言った',
  unsure: 'おぼえていない',
  'not-out': '出ていない',
}

/** What an entry rests on (S3-15). */
export const basisWords: Readonly<Record<Basis, string>> = {
  recording: '録音',
  note: 'メモ',
  memory: '記憶',
  document: '書面',
}

const tasks: Readonly<Record<Task, string>> = {
  'call-110': '110 に電話',
  'call-payer': '払った所に電話',
  'call-issuer': '止める所に電話',
  'call-188': '188 に電話',
  'tell-shop': 'お店に、センターから電話があると伝える',
  'call-police': '警察に相談',
  'check-court': '裁判所に確認',
  'report-found': '見つけたことを知らせる',
  'call-official': '公式の窓口に電話',
}

/** How a paper came to its reader, in the past. */
export const handOverWords: Readonly<Record<HandOverWay, string>> = {
  'by-hand': '手わたした',
  'read-aloud': '読んで伝えた',
  'as-file': 'ファイルで送った',
  'plain-mail': '普通の郵便で送った',
  'tracked-mail': '特定記録で送った',
  'registered-mail': '書留で送った',
  'certified-mail': '内容証明で送った',
  other: 'わたした',
}

/** Topics that say what was done rather than what was read. */
const seenWords: Readonly<Record<string, string>> = {
  'kept-on': '残す日数を選んだ',
  'brought-back': '記録のファイルから、ここに戻した',
}

/** How a call went. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  reached: '話せた',
  callback: '折り返しを待っている',
  'no-answer': 'つながらなかった',
  later: 'あとでかける',
}

/** The words of one event. Event kinds without words of their own say what they are. */
export const eventWords = (event: LoggedEvent): EventWords => {
  switch (event.kind) {
    case 'said':
      // A tap names a kind of sentence, not the sentence itself.
      return { ...personOf(event.body), words: event.body.tap ? event.body.words : `「${event.body.words}」` }
    case 'asked':
      return mine(`${speakerWords[event.body.whom]}に聞いた:「${event.body.words}」`)
    case 'told':
      return toldWords(event.body)
    case 'answered':
      return mine(answeredWords(event.body))
    case 'did':
      return mine(didWords(event.body))
    case 'note':
      return { ...personOf(event.body), words: event.body.words }
    case 'issued':
      return mine(`${documentName(event.body.document)}を印刷用に出した`)
    case 'wrote':
      return mine(`${documentName(event.body.document)}の下書きを書いた`)
    case 'shared':
      return mine(sharedWords(event.body))
    case 'evidence':
      return mine(`証拠を入れた:${event.body.caption || event.body.name}`)
    case 'removed':
      return mine('証拠のファイルを消した')
    case 'granted':
      return mine(grantedWords(event.body))
    case 'revoked':
      return mine('記録の確認ボランティアに、記録を見せるのをやめた')
    case 'replied':
      return mine(`質問に答えた:${event.body.words ?? 'わからない'}`)
    case 'desk':
      return { who: '記録の確認ボランティア', side: 'desk', tag: '窓口', words: deskWords(event.body) }
    case 'correction':
      return mine(`${event.body.of}番の記録を直した:${event.body.words}`)
    case 'seen':
      return mine(seenWords[event.body.topic] ?? '案内を読んだ')
    default:
      return event satisfies never
  }
}

const mine = (words: string): EventWords => ({ ...personOf({ speaker: 'me' }), words })

const sides: Readonly<Record<Speaker, Pick<EventWords, 'side' | 'tag'>>> = {
  me: { side: 'mine', tag: 'わたし' },
  family: { side: 'mine', tag: '家族' },
  them: { side: 'them', tag: '相手' },
  centre: { side: 'desk', tag: '窓口' },
  police: { side: 'desk', tag: '窓口' },
  bank: { side: 'desk', tag: '窓口' },
  other: { side: 'desk', tag: 'そのほか' },
}

type Person = {
  speaker?: Speaker | undefined
  name?: string | null | undefined
  to?: Speaker | null | undefined
}

/** Whose entry it is. A name belongs to the other one: beside 「わたし」 it is the one spoken to. */
const personOf = ({ speaker = 'me', name, to }: Person): Omit<EventWords, 'words'> => {
  if (speaker !== 'me')
    return { who: named(speaker, name) + (to ? ` → ${speakerWords[to]}` : ''), ...sides[speaker] }
  const other = to ? named(to, name) : (name ?? '')
  return { who: other ? `${speakerWords.me} → ${other}` : speakerWords.me, ...sides.me }
}

const named = (speaker: Speaker, name: string | null | undefined) =>
  [speakerWords[speaker], name].filter(Boolean).join(' ')

type Body<Kind extends LoggedEvent['kind']> = Extract<LoggedEvent, { kind: Kind }>['body']

const answeredWords = ({ fact, value }: Body<'answered'>): string =>
  isFactName(fact) ? `${say(entryOf(fact).label)}:${answerWords(fact, value)}` : fact

const toldWords = ({ answers, direction, items }: Body<'told'>): EventWords => {
  const words = answerWords(answers ?? 'iTold', items)
  if (answers) return mine(`${say(entryOf(answers).label)}:${words}`)
  const line = items?.length === 0 ? '情報は出ていなかった' : `${directionWords[direction]}情報:${words}`
  return direction === 'they-said' ? { ...personOf({ speaker: 'them' }), words: line } : mine(line)
}

const didWords = ({ task, outcome, withWhom, number, callbackOn, callbackTime }: Body<'did'>): string =>
  [
    `${tasks[task as Task] ?? task}。${outcomeWords[outcome]}。`,
    withWhom && `担当:${withWhom}。`,
    number && `受付番号:${number}。`,
    (callbackOn || callbackTime) && `折り返し:${callbackWords(callbackOn, callbackTime)}。`,
  ]
    .filter(Boolean)
    .join('')

const sharedWords = ({ document, reader, whom, way, number }: Body<'shared'>): string =>
  [
    `${documentName(document)}を、${readerNames[reader]}に${handOverWords[way]}。`,
    whom && `相手:${whom}。`,
    number && `郵便の番号:${number}。`,
  ]
    .filter(Boolean)
    .join('')

/** The parts of a case that can be shown to the desk. */
export const partWords: Readonly<Record<GrantScope, string>> = {
  summary: '質問への答え',
  log: '出来事の記録',
  evidence: '証拠のファイル',
}

const grantedWords = ({ scopes, until }: Body<'granted'>): string =>
  `記録の確認ボランティアに見せることにした:${scopes.map((scope) => partWords[scope]).join('、')}。${dayWords(new Date(until))}まで。`

const adviceTitle = (id: string): string =>
  Object.hasOwn(adviceCatalogue, id) ? say(adviceOf(id as AdviceId).title) : id

/** What the desk did, in words that the person may read; a note between volunteers says only that there is one. */
const deskWords = (body: Body<'desk'>): string => {
  switch (body.move) {
    case 'take':
      return '記録を読みはじめた'
    case 'give-back':
      return '記録を読むのをやめた'
    case 'ask':
      return `質問:${body.words}`
    case 'remark':
      return 'メモを書いた'
    case 'state':
      return `案内:${adviceTitle(body.advice)}`
    case 'appoint':
      return `約束:${dayWords(noonInJapan(body.on))} ${body.time ?? ''} ${body.words}`
    case 'ask-second':
      return 'もう1人に、読むのを頼んだ'
    case 'second':
      return body.agrees ? 'もう1人が読んだ' : 'もう1人が読み、直すところを伝えた'
    case 'hand-over':
      return `${body.centre}に引きついだ。${body.words}`
    case 'close':
      return `読み終えた。${body.words}`
    case 'reopen':
      return `もう一度読むことにした。${body.words}`
    default:
      return body satisfies never
  }
}

/** When a desk rings back, as far as it was said. */
const callbackWords = (day: string | null, time: string | null): string =>
  [day && dayWords(noonInJapan(day)), time ?? '時刻はわからない'].filter(Boolean).join(' ')

/** A column of the log beside its words. `against` is for the centre's copy only (product.md, feature 10). */
export type EventColumn = {
  readonly name: 'understood' | 'proof' | 'against'
  readonly label: string
  readonly words: string
}

const columnWords = {
  understood: 'わたしの受けとめ',
  proof: '裏づけになるもの',
  against: '不利かもしれないこと',
} as const

/** The columns of an entry that were filled in. */
export const eventColumns = (event: LoggedEvent): EventColumn[] => {
  if (event.kind !== 'said' && event.kind !== 'note') return []
  const { body } = event
  return (['understood', 'proof', 'against'] as const).flatMap((name) => {
    const words = body[name]
    return words ? [{ name, label: columnWords[name], words }] : []
  })
}

/**
 * The day and the time of day of an entry, as exactly as they are known: `10:42ごろ`. A day of another year than
 * that of the writing comes with its year.
 */
export const whenWords = ({
  occurredAt,
  precision,
  recordedAt,
}: LoggedEvent): { day: string; time: string | null } | null => {
  if (occurredAt === null || precision === 'unknown') return null
  const at = new Date(occurredAt)
  const isThisYear = dayInJapan(at).slice(0, 4) === dayInJapan(new Date(recordedAt)).slice(0, 4)
  const time = { minute: clockWords(at), about: `${clockWords(at)}ごろ`, day: null }[precision]
  return { day: isThisYear ? dayWords(at) : fullDayWords(at), time }
}

/** The same in the width of a column: `11/21(土) 10:42ごろ`; `null` when it is not known. */
export const whenOnPaper = (event: LoggedEvent): string | null => {
  const when = whenWords(event)
  if (when === null) return null
  const day = when.day.replace(/年/, '/').replace(/(\d+)月(\d+)日/, '$1/$2')
  return `${day} ${when.time ?? '時刻はわからない'}`
}
