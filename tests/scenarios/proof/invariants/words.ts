import type { Entry } from '@/lib/facts/entry'
import { say } from '@/lib/text/text'
import type { Field, Text } from '../texts'

/** I11: legal conclusions about a case. */
const conclusions: readonly RegExp[] = [
  /(払う|支払う?い?)義務(は|が)?(ありません|ない|なし)/,
  /払う必要(は|が)?(ありません|ない)/,
  /払わなくて(も)?(よい|いい|かまいません|大丈夫)/,
  /被害者は/,
  /時効(です|になって|が成立|にかかって|で消え)/,
  /(契約|請求|これ)は、?(無効|違法|詐欺|犯罪)です/,
  /(取り消せます|取り消しできます|クーリング・?オフできます)/,
  /(責任|義務)は?ありません/,
  /(勝てます|勝ちます|有罪|無罪)/,
]

/** I14: words that call something safe. */
const comfort =
  /安全|安心|大丈夫|セーフ|信用できます|心配(は)?(いりません|ありません)|問題(は)?ありません|本物です/

/** I14: where 大丈夫 speaks of the person's next step, never of the claimant. */
const allowedComfort: readonly string[] = [
  'いま決めなくて大丈夫です',
  'もう切って大丈夫です',
  'すぐに返事をしなくて大丈夫です',
  '急いで決めなくて大丈夫です',
  'わかるところだけで大丈夫です',
  'そのままで大丈夫です',
  '安全のため',
]

/** I2: words that tell to pay. */
const tellsToPay =
  /(払って|支払って|振り込んで|送金して)(ください|おきます|おいて)|(?<!と)(?<!「)(支払い|払い|振り込み)ます(。|$)/

const faults = (texts: readonly Text[], isWrong: (words: string) => boolean): string[] =>
  texts.filter(({ words }) => isWrong(words)).map(({ where, words }) => `${where}: ${words}`)

/** Texts that draw a legal conclusion (I11). */
export const legalConclusions = (texts: readonly Text[]): string[] =>
  faults(texts, (words) => conclusions.some((one) => one.test(words)))

/** Texts that call something safe (I14). */
export const comforting = (texts: readonly Text[]): string[] =>
  faults(texts, (words) =>
    comfort.test(allowedComfort.reduce((left, one) => left.replaceAll(one, ''), words)),
  )

/** Texts that tell to pay (I2). */
export const tellingToPay = (texts: readonly Text[]): string[] =>
  faults(texts, (words) => tellsToPay.test(words))

const secret =
  /パスワード|暗証|3けた|セキュリティ・?コード|ワンタイム|認証(コード|番号)|届いた番号|カードの?番号/

const secretAttribute = /passw|\bpin\b|otp|one-time-code|cvv|cvc|\bcc-|card-?(number|code)/i

/** Where people of the desk sign in with a password and a code of this very app. I7 is about secrets of a case. */
const ownSignIn = /^components\/desk\/(account-page|code-field|password-fields|sign-in-page)\.tsx$/

/** Fields that ask to type a password, PIN, one-time code or card code (I7). */
export const secretFields = (fields: readonly Field[]): string[] =>
  fields
    .filter(({ where }) => !ownSignIn.test(where))
    .filter(({ says }) =>
      Object.entries(says).some(([name, value]) =>
        ['label', 'hint', 'placeholder', 'aria-label'].includes(name)
          ? secret.test(value) && !/(書き|書か|入れ)(ません|ないで)/.test(value)
          : ['name', 'id', 'type', 'autoComplete'].includes(name) && secretAttribute.test(value),
      ),
    )
    .map(({ where, says }) => `${where}: ${JSON.stringify(says)}`)

/** Facts that would be typed and whose words ask for a secret; what was told or is known is only ever ticked (I7). */
export const secretFacts = (catalogue: Readonly<Record<string, Entry>>): string[] =>
  Object.entries(catalogue)
    .filter(([name, entry]) => {
      const isTicked = entry.input === 'choice' || entry.input === 'list'
      if (name === 'iTold' || name === 'theyKnow') return entry.input !== 'list'
      return !isTicked && secret.test(say(entry.label) + say(entry.question))
    })
    .map(([name]) => name)
