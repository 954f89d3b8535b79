import { callWords, neverWords } from '@/lib/scenarios/common/call-words'
import { say } from '@/lib/text/text'

/** The words of the in-call card, in the language of the page. */
export type CallText = Readonly<Record<keyof typeof callWords, string>> & {
  readonly nevers: readonly string[]
}

const words = Object.fromEntries(
  Object.entries(callWords).map(([name, text]) => [name, say(text)]),
) as Readonly<Record<keyof typeof callWords, string>>

/** The words of the in-call card, said. */
export const callText: CallText = { ...words, nevers: neverWords.map((text) => say(text)) }
