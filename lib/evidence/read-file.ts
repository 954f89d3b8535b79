import { cleanWords } from '@/lib/text/clean-words'
import { maskSecrets } from '@/lib/text/secrets'
import { kinds, type Refusal } from './kinds'
import { type ReadMail, readMail } from './mail'
import { picturesOf } from './picture'
import { shownOf, wordsOf } from './read-words'
import { recognise } from './recognise'

/** A file that is taken: its media type by content, what is shown of it, and its bytes as they came. */
export type ReadFile = {
  readonly type: string
  readonly shows: 'picture' | 'words' | null
  readonly mail: ReadMail['head'] | null
  readonly copies: {
    readonly original: Uint8Array
    readonly view?: Uint8Array
    readonly thumb?: Uint8Array
  }
}

/**
 * Reads a file that somebody sent: what it is, and what can be shown of it. Takes one at a time into memory: give it
 * its turn. Never throws for what is in the file.
 */
export const readFile = async (
  original: Uint8Array,
  name: string,
): Promise<{ readonly file: ReadFile } | { readonly refusal: Refusal }> => {
  const recognised = await recognise(original, name)
  if ('refusal' in recognised) return recognised
  const { type, shows } = kinds[recognised.kind]
  const plain: ReadFile = { type, shows: null, mail: null, copies: { original } }
  switch (shows) {
    case 'picture': {
      const pictures = await picturesOf(original)
      // What opens in no viewer proves nothing; another shot of it can still be taken.
      if ('refusal' in pictures) return pictures
      return { file: { ...plain, shows: 'picture', copies: { original, ...pictures } } }
    }
    case 'words':
      return { file: withWords(plain, wordsOf(original) ?? '') }
    case 'mail': {
      const mail = await readMail(original)
      // A mail that cannot be taken apart is still one: somebody else's program may read it.
      return { file: mail ? withWords({ ...plain, mail: mail.head }, mail.words) : plain }
    }
    case 'nothing':
      return { file: plain }
    default:
      return shows satisfies never
  }
}

const withWords = (file: ReadFile, words: string): ReadFile => {
  const shown = maskSecrets(cleanWords(shownOf(words))).words
  const view = new TextEncoder().encode(shown)
  return shown ? { ...file, shows: 'words', copies: { ...file.copies, view } } : file
}
