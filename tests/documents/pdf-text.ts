import { spawnSync } from 'node:child_process'

/** Whether pdftotext is there (Debian: poppler-utils). */
export const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined

/** A word of a PDF with its box, in points from the top left of its page. */
export type Word = { page: number; text: string; left: number; top: number; right: number; bottom: number }

/** The words of a PDF with their places, and its number of pages. */
export const wordsOfPdf = (pdf: Uint8Array): { pages: number; words: Word[] } => {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('pdftotext failed')
  const pages = stdout.split('<page ').slice(1)
  const words = pages.flatMap((page, at) =>
    [
      ...page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs,
      ),
    ].map(([, left, top, right, bottom, text]) => ({
      page: at + 1,
      text: unescaped(text ?? ''),
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    })),
  )
  return { pages: pages.length, words }
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The letters of words, however they were broken, composed, ordered or spaced: for counting. */
export const lettersOf = (words: string): Map<string, number> => {
  const found = new Map<string, number>()
  const plain = words.normalize('NFKC').replace(/[\s\p{Cf}\p{Variation_Selector}\u0640]/gu, '')
  for (const letter of plain) found.set(letter, (found.get(letter) ?? 0) + 1)
  return found
}

/** Letters of which there are fewer in the second than in the first. */
export const lost = (wanted: Map<string, number>, found: Map<string, number>): string[] =>
  [...wanted].flatMap(([letter, count]) =>
    (found.get(letter) ?? 0) < count ? [`${letter} ${found.get(letter) ?? 0}/${count}`] : [],
  )
