import { cleanWords } from '@/lib/text/clean-words'
import { maskSecrets } from '@/lib/text/secrets'

/** Characters that are kept of a name. */
const longest = 120

/**
 * A file's name as it is shown: the last part of a path, on one line, nothing that turns it around or hides its end,
 * secrets masked. It is only ever shown: nothing is stored or given back under it.
 */
export const shownName = (name: string): string => {
  const last = cleanWords(name.slice(-4_000)).split(/[/\\]/).at(-1) ?? ''
  const shown = maskSecrets(last.replace(/\s+/g, ' '))
    .words.replace(/[\p{Cf}\p{Co}]/gu, '')
    .trim()
  return shortened(shown) || '名前のないファイル'
}

/** The end of a name says of what kind it is. */
const shortened = (name: string): string => {
  const characters = [...name]
  if (characters.length <= longest) return name
  return [...characters.slice(0, longest - 21), '…', ...characters.slice(-20)].join('')
}
