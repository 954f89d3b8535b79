import { apiBytes } from '@/lib/access/open-routes'
import { apiFactNames } from '@/lib/facts/api-facts'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import type { Entry } from '@/lib/facts/entry'
import { say } from '@/lib/text/text'
import { guidanceAnswer } from './guidance-answer'
import { readGuidanceRequest } from './guidance-request'
import type { GuidanceAnswer } from './guidance-schema'
import { messageAnswer, messageEndpoint } from './message-api'
import type { MessageAnswer } from './message-schema'
import { numberAnswer, numberEndpoint } from './number-api'
import type { NumberAnswer } from './number-schema'
import { refusalOf } from './open-endpoint'

/** A name of the API with what it means. */
export type ApiName = { readonly name: string; readonly meaning: string; readonly values: readonly string[] }

/** The page about the public API: examples are what the code takes and answers. */
export type ApiDocumentation = {
  readonly request: string
  readonly answer: string
  readonly wrongRequest: string
  readonly refusal: string
  readonly kib: number
  readonly facts: readonly ApiName[]
  readonly parts: readonly ApiName[]
  /** The endpoints that look at something that came: a number, a message. */
  readonly checks: readonly CheckDocumentation[]
}

/** An endpoint with one example. */
export type CheckDocumentation = {
  readonly title: string
  readonly path: string
  readonly lead: string
  readonly request: string
  readonly answer: string
  readonly parts: readonly ApiName[]
}

const example = {
  facts: {
    situation: 'unknown-bill',
    channel: 'call',
    callerClaims: 'shop',
    claimant: 'unchecked',
    remembersClaim: 'no',
    demands: ['money'],
    paid: 'no',
    courtPaper: 'none',
    iTold: [],
  },
  now: '2026-11-25T14:00:00+09:00',
}

const wrong = {
  facts: { paid: 'no', paidOn: '2026-11-20', demands: ['gold'], nickname: 'x' },
  now: '2026-11-25T14:00:00',
}

/** Makes the page from the schemas, the catalogue and two requests that are really answered. Pure. */
export const apiDocumentation = (): ApiDocumentation => {
  const clock = new Date(example.now)
  const read = readGuidanceRequest(example, clock)
  const refused = readGuidanceRequest(wrong, clock)
  if (!read.ok || refused.ok) throw new Error('the examples of the API are not what they say')
  return {
    request: pretty(example),
    answer: pretty(shortened(guidanceAnswer(read.facts, read.now))),
    wrongRequest: pretty(wrong),
    refusal: pretty(refusalOf(refused.issues)),
    kib: apiBytes / 1024,
    facts: apiFactNames.map(factOf),
    parts: namesOf(partWords),
    checks: [numberCheck(), messageCheck()],
  }
}

const namesOf = (words: Readonly<Record<string, string>>): ApiName[] =>
  Object.entries(words).map(([name, meaning]) => ({ name, meaning, values: [] }))

const pretty = (json: unknown) => JSON.stringify(json, null, 2)

/** Two of each list: a page is read, not scrolled. */
const shortened = (answer: GuidanceAnswer) =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 2) : value]),
  )

const factOf = (name: FactName): ApiName => {
  const entry = entryOf(name)
  return { name, meaning: say(entry.question), values: valuesOf(entry) }
}

const valuesOf = (entry: Entry): string[] => {
  if (entry.input === 'amount') return ['0 以上の整数(円)']
  if (entry.input === 'day') return ['日付 YYYY-MM-DD']
  if (!('values' in entry)) return []
  const values = Object.entries(entry.values).map(([value, label]) => `${value}:${say(label)}`)
  return entry.input === 'list' ? ['いくつでも。[] は「どれもない」', ...values] : values
}

const partWords: Readonly<Record<keyof GuidanceAnswer, string>> = {
  stage:
    'いまの段階。calm(落ち着く)、verify(確かめる)、consult(188)、police(警察)、refuse(断る)、done(すべて通った)。',
  emergency:
    '何よりも先に入る用件。danger(身の危険)、paid(払った)、told(教えた・押した)、court-paper(裁判所の書類)。なければ null。',
  risk: '危なさの見立て。low でも、心配がないという意味ではありません。',
  next: '次の一歩。step は案内の流れの名前、asks は次に確かめる事実です。なければ null。',
  advice:
    '助言。urgency の 1 が先です。because に、決め手の事実と出典があります。出典も一緒に見せてください。',
  contacts:
    '電話する窓口。1つ目を、いちばん目立つ所に出してください。phone が null のときは、本人が手元の番号を使うか、公式サイトで確かめます。open が null の窓口は、時間が地域でちがいます。',
  documents: '書類を出してよいか。ready(出してよい)、not-yet(まだ)、never(出さない)。',
  unknown: 'まだわかっていない事実と、わかると変わる助言。',
}

const numberWords: Readonly<Record<keyof NumberAnswer, string>> = {
  input: '送られたままの番号。',
  national: '日本の中でかけるときの数字。外国の番号、非通知、番号でないものは null。',
  e164: '外国からかけるときの形(+81…)。ないときは null。',
  class:
    '番号の種類。fixed(固定)、mobile(携帯)、ip050、freephone(0120 など)、unified-0800、navi-dial(0570)、emergency(110・118・119)、special-1xy(188 など)、short-code(#9110 など)、international(外国)、pager-m2m(020)、mass-call(0180・0170・0990)、withheld(非通知)、invalid(番号ではない)。',
  area: '固定電話の市外局番と、都道府県・市町村。番号は引っこしや転送ができるので、手がかりにすぎません。',
  official:
    'このサイトの窓口の一覧に、まったく同じ番号があるとき、その窓口。表示は偽装できるので、本物の証明にはなりません。',
  flags:
    '番号からわかること。display-can-be-forged(表示は偽装できる)、foreign(外国)、no-location(場所はわからない)、caller-pays(かける側が払う)、ends-0110(末尾が 0110)など。',
  advice: '助言の名前。急ぐものが先です。言葉は /api/guidance と同じです。',
}

const numberExample = '03-3446-0999'

const numberCheck = (): CheckDocumentation => ({
  title: '電話番号を\u200B調べる',
  path: `POST ${numberEndpoint.path}`,
  lead: '表示された番号を、表示のとおりに送ります。全角、かっこ、+81、184、「非通知」も読みます。どの種類でも、どの地域でも、相手が本物という意味にはなりません。',
  request: pretty({ number: numberExample }),
  answer: pretty(numberAnswer(numberExample)),
  parts: namesOf(numberWords),
})

const messageWords: Readonly<Record<keyof MessageAnswer, string>> = {
  verdict:
    '見立て。suspicious(あやしいしるしがある)、caution(気をつけるところがある)、no-signal(しるしが見つからない)。no-signal でも、本物という意味ではありません。',
  score: '0 から 100。しるしの重さを足し、本物の知らせによくある書き方の分を引いたものです。',
  signals:
    '見つかったしるし。quote は文のその部分で、text.slice(start, end) と同じです(UTF-16)。because に、なぜしるしなのかがあります。',
  urls: 'アドレス。host は本当の行き先。flags は look-alike(似せた名前)、brand-in-subdomain、punycode、raw-ip、short-url など。',
  numbers: '文にある電話番号と、その種類。名前は番号を調べるときと同じです。',
  advice: '助言の名前。急ぐものが先です。言葉は /api/guidance と同じです。',
}

const messageExample = {
  text: '料金が未納です。本日中にご連絡がない場合、訴訟に移ります。',
  channel: 'sms',
} as const

const messageCheck = (): CheckDocumentation => ({
  title: '文面を\u200B調べる',
  path: `POST ${messageEndpoint.path}`,
  lead: '届いた文や、電話で言われたことを、そのまま送ります。channel は、わかるときだけ送ります。しるしが見つからなくても、本物という意味にはなりません。',
  request: pretty(messageExample),
  answer: pretty(shownMessage(messageAnswer(messageExample))),
  parts: namesOf(messageWords),
})

const shownMessage = (answer: MessageAnswer) => ({ ...answer, signals: answer.signals.slice(0, 2) })
