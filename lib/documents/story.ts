import type { Facts } from '@/lib/engine/condition'
import { gap, type Pair, text } from './block'
import { flat, sentencesOf } from './fact-words'

/**
 * The three blocks of S0-22, in sentences made from the facts alone: nothing is guessed. `unsaidWish` stands where
 * the person has not said what they want to be told.
 */
export const story = (facts: Facts, unsaidWish: string): Pair[] => [
  { label: '何があったか', value: orGap(whatHappened(facts), '相談のときに話す') },
  { label: 'いま困っていること', value: orGap(trouble(facts), '相談のときに話す') },
  { label: '教えてほしいこと', value: text(typeof facts.wish === 'string' ? flat(facts.wish) : unsaidWish) },
]

const orGap = (sentences: readonly string[], how: string) =>
  sentences.length > 0 ? text(sentences.join('')) : gap(how)

const whatHappened = (facts: Facts): string[] => {
  const said = sentencesOf(facts)
  if (facts.situation === 'found-data') return whatWasFound(facts)
  return [
    ...said('channel', (channel) => `${channel}で連絡が来た。`),
    ...said('callerClaims', (caller) =>
      facts.callerClaims === 'anonymous' ? '相手は名乗らなかった。' : `相手は${caller}だと名乗った。`,
    ),
    ...said('howReached', () => (facts.howReached === 'called-back' ? '自分からかけ直した。' : '')),
    ...said('traderName', (name) => `相手が言った名前は「${name}」。`),
    ...said('claimedItem', (item) => `「${item}」の料金だと言われた。`),
    ...said('amountYen', (amount) => `金額は${amount}と言われた。`),
    ...said('harms', (harms) => (isNone(facts.harms) ? '' : `あったこと:${harms}。`)),
  ]
}

/** Kinds and counts alone: the data of strangers is not retold (S1-04). */
const whatWasFound = (facts: Facts): string[] => {
  const said = sentencesOf(facts)
  return [
    ...said('foundWhere', (where) => `${where}で、情報を見つけた。`),
    ...said('foundWhose', (whose) => `だれのものか:${whose}。`),
    ...said('foundKinds', (kinds) => (isNone(facts.foundKinds) ? '' : `種類:${kinds}。`)),
    ...said('foundCount', (count) => `数:${count}。`),
  ]
}

const trouble = (facts: Facts): string[] => {
  const said = sentencesOf(facts)
  return [
    ...said('remembersClaim', (answer) => `利用の${answer}。`),
    ...said('theyKnow', (items) => `相手が知っていた情報:${items}。`),
    ...said('iTold', (items) => `こちらが教えた情報:${items}。`),
    ...said('paid', (answer) => (facts.paid === 'no' ? 'まだ払っていない。' : `払った方法:${answer}。`)),
    ...said('courtPaper', (answer) =>
      facts.courtPaper === 'none' ? '裁判所の書類は来ていない。' : `裁判所の名前の書類:${answer}。`,
    ),
  ]
}

const isNone = (value: Facts[string]): boolean => Array.isArray(value) && value.length === 0
