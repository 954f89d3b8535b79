import { cleanWords, lengthOf } from '@/lib/text/clean-words'
import { maskSecrets } from '@/lib/text/secrets'
import { type Channel, channels } from './channels'

/** Characters that a page takes of a message: as many as an entry of the log. */
const messageLimit = 20_000

/** A message as it was typed: what of it may be shown, how it came, and what is wrong with it. */
export type TypedMessage = {
  /** Without card numbers, codes and passwords (product.md, I7). */
  readonly text: string
  readonly masked: boolean
  readonly channel: Channel | null
  readonly error: string | null
}

/** Reads a form's message. The same in the browser and on the server; nothing is kept. */
export const typedMessage = (form: FormData): TypedMessage => {
  const typed = form.get('text')
  const { words, masked } = maskSecrets(cleanWords(typeof typed === 'string' ? typed : ''))
  return {
    text: lengthOf(words) > messageLimit ? words.slice(0, messageLimit) : words,
    masked: masked.length > 0,
    channel: channels.find((known) => known === form.get('channel')) ?? null,
    error: faultOf(words),
  }
}

const faultOf = (words: string): string | null => {
  if (words.trim() === '') return '調べたい文を、ここに入れてください。'
  if (lengthOf(words) > messageLimit) return '長すぎます。2万字までに短くしてください。'
  return null
}
