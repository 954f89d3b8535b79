import type { Facts } from '@/lib/engine/condition'
import { gap, type Pair, text } from './block'
import { flat, sentencesOf } from './fact-words'

/** The three blocks of S0-22, in sentences made from the facts alone: nothing is guessed. */
export const story = (facts: Facts): Pair[] => [
  { label: '何があったか', value: orGap(whatHappened(facts), '相談のときに話す') },
  { label: 'いま困っていること', value: orGap(trouble(facts), '相談のときに話す') },
  { label: '教えてほしいこと', value: text(wish(facts)) },
]

const wish = (facts: Facts): string =>
  typeof facts.wish === 'string' ? flat(facts.wish) : 'この請求や連絡に、どう対応すればよいか教えてほしい。'

const orGap = (sentences: readonly string[], how: string) =>
  sentences.length > 0 ? text(sentences.join('')) : gap(how)

const whatHappened = (facts: Facts): string[] => {
  const said = sentencesOf(facts)
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
