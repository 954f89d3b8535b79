import type { Facts } from '@/lib/engine/condition'
import { isKnown } from '@/lib/engine/evaluate'
import type { FactName } from '@/lib/facts/catalogue'
import { type Block, type Cell, text } from './block'
import type { DocumentInput } from './document-input'
import { factWords, flat, sentencesOf } from './fact-words'
import { noteLine, stampOf } from './stamp'

/** 「最初の30秒」 and 「聞かれたら読む表」: what to say to 188, in the three parts of S0-22. */
export const readAloudScript = (input: DocumentInput): Block[] => {
  const { facts } = input.state
  return [
    { kind: 'title', text: '188 に電話するときに読む紙', note: noteLine(input), office: [] },
    { kind: 'heading', text: '最初の30秒' },
    { kind: 'speech', lines: firstWords(facts) },
    { kind: 'heading', text: '担当の人が電話に出ているとき' },
    { kind: 'speech', lines: whenBusy },
    { kind: 'heading', text: '聞かれたら読む表' },
    { kind: 'table', caption: '聞かれたら読む表', head: ['聞かれること', '答え'], rows: answers(facts) },
    stampOf(input),
  ]
}

const topics: Readonly<Record<string, string>> = {
  'unknown-bill': '身におぼえのない請求のこと',
  'found-data': '他の人の情報を見つけたこと',
  'support-desk': '問い合わせで情報を聞かれたこと',
  'callback-check': '電話で本人確認を求められたこと',
  'threat-mail': '「払わないと裁判・公開」と言われたこと',
}

/** What happened, how things stand, what is asked for (S0-22). Only what is known is said. */
const firstWords = (facts: Facts): string[] => {
  const said = sentencesOf(facts)
  const whose = facts.forWhom === 'family' ? '家族に来た、' : ''
  const topic = topics[String(facts.situation)] ?? '急に来た連絡のこと'
  return [
    `もしもし。${whose}${topic}で、相談したいです。`,
    ...said('channel', (channel) => `${when(facts)}${channel}で連絡が来ました。`),
    ...said('traderName', (name) => `相手は「${name}」と名乗りました。`),
    ...said('claimedItem', (item) => `「${item}」の料金だと言われました。`),
    ...said('amountYen', (amount) => `金額は${amount}と言われました。`),
    ...said('remembersClaim', () => remembers[String(facts.remembersClaim)] ?? ''),
    ...said('paid', (paid) =>
      facts.paid === 'no' ? 'お金は払っていません。' : `お金を払いました。方法は、${paid}です。`,
    ),
    ...wish(facts),
  ].filter(Boolean)
}

const when = (facts: Facts): string =>
  typeof facts.contactedWhen === 'string' ? `${flat(facts.contactedWhen)}、` : ''

const remembers: Readonly<Record<string, string>> = {
  yes: '利用したおぼえは、あります。',
  no: '利用したおぼえは、ありません。',
}

const wish = (facts: Facts): string[] =>
  typeof facts.wish === 'string'
    ? [`教えてほしいのは、「${flat(facts.wish)}」です。`]
    : ['どうしたらよいか、教えてください。']

/** S0-20, S0-20b: ask to be called back, and who and when. Some centres do not call back (Tokyo, Nagoya). */
const whenBusy = [
  '折り返しの電話を、お願いできますか。',
  'あなたのお名前と、だいたい何時になるかを、教えてください。',
  '折り返しができないときは、いつかけ直せばよいですか。',
]

type Question = { readonly asked: string; readonly fact: FactName }

/** In the order in which centres ask (intake of Osaka and Kochi prefectures). */
const questions: readonly Question[] = [
  { asked: '何で来ましたか', fact: 'channel' },
  { asked: 'いつ来ましたか', fact: 'contactedWhen' },
  { asked: '相手の名前は', fact: 'traderName' },
  { asked: '担当の人の名前は', fact: 'contactPerson' },
  { asked: '相手の電話番号は', fact: 'numberShown' },
  { asked: '何の料金ですか', fact: 'claimedItem' },
  { asked: 'いつの利用ですか', fact: 'usedOn' },
  { asked: 'いくらですか', fact: 'amountYen' },
  { asked: 'どう払えと言われましたか', fact: 'payBy' },
  { asked: '払いましたか', fact: 'paid' },
  { asked: 'おぼえがありますか', fact: 'remembersClaim' },
  { asked: '家族に聞きましたか', fact: 'familyAsked' },
  { asked: '相手は何を知っていましたか', fact: 'theyKnow' },
  { asked: '何を教えましたか', fact: 'iTold' },
  { asked: '前の会員証は', fact: 'oldCard' },
  { asked: '裁判所の書類は', fact: 'courtPaper' },
  { asked: '相手を調べましたか', fact: 'checkedHow' },
  { asked: 'ほかに相談しましたか', fact: 'consultedElsewhere' },
]

const answers = (facts: Facts): Cell[][] => [
  [text('名前・年齢・住所・電話'), text('自分で答えます。住所は、市区町村まででよい所もあります。')],
  ...questions.map(({ asked, fact }) => [text(asked), text(answerOf(fact, facts))]),
  [text('わからないことを聞かれた'), text('「わかりません。あとで確かめます」と答えます。')],
]

const answerOf = (fact: FactName, facts: Facts): string =>
  isKnown(facts[fact]) ? factWords(fact, facts) : 'わかりません。まだ確かめていません。'
