import { reasonsFor } from '@/lib/message/advised'
import { checkMessage } from '@/lib/message/check'
import { markedText, type NumberedSign, type Piece } from '@/lib/message/marked'
import { type TypedMessage, typedMessage } from '@/lib/message/typed-message'
import { urlWords, verdictWords } from '@/lib/message/verdict-words'
import type { NumberClass } from '@/lib/phone/classify'
import { say } from '@/lib/text/text'
import type { AdviceView } from './advice-view'

// Components come to lib/message by this file alone.
export { type TypedMessage, typedMessage }

/** What the page takes along, so that a message can be looked at without asking the server. */
export type MessageWords = {
  /** Everything that can be advised, in the order it is shown. */
  readonly advice: readonly AdviceView[]
  /** The kinds of numbers. */
  readonly kinds: Readonly<Partial<Record<NumberClass, string>>>
  /** The ways to come. */
  readonly channels: readonly { readonly value: string; readonly label: string }[]
}

/** What was found in a message, in finished words. */
export type MessageResult = {
  readonly title: string
  readonly lead: string
  readonly signs: readonly NumberedSign[]
  readonly pieces: readonly Piece[]
  readonly urls: readonly { readonly raw: string; readonly host: string; readonly notes: readonly string[] }[]
  readonly numbers: readonly { readonly raw: string; readonly kind: string }[]
  readonly first: AdviceView | null
  readonly others: readonly AdviceView[]
}

/** Looks at a message and puts what was found in words. Pure, and the same in a browser and on the server. */
export const messageResult = ({ text, channel }: TypedMessage, words: MessageWords): MessageResult => {
  const checked = checkMessage(text, channel)
  const given = words.advice.flatMap((advice) => {
    const id = checked.advice.find((one) => one === advice.id)
    return id ? [{ ...advice, facts: reasonsFor(id, checked.signals) }] : []
  })
  const [first = null, ...others] = given
  return {
    title: say(verdictWords[checked.verdict].title),
    lead: say(verdictWords[checked.verdict].lead),
    ...markedText(text, checked.signals),
    urls: onceEach(checked.urls).map(({ raw, host, flags }) => ({
      raw,
      host,
      notes: flags.map((flag) => say(urlWords[flag])),
    })),
    numbers: onceEach(checked.numbers).map((one) => ({
      raw: one.raw,
      kind: words.kinds[one.class] ?? '番号',
    })),
    first,
    others,
  }
}

/** The first of those that are written alike. */
const onceEach = <Found extends { readonly raw: string }>(all: readonly Found[]): Found[] =>
  [...new Map(all.toReversed().map((one) => [one.raw, one])).values()].toReversed()
