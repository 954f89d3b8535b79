/** An expression that is not linear, and what keeps its input short: words that stand in that file, and how long it is. */
export type Capped = {
  readonly file: string
  readonly source: string
  readonly most: number
  readonly by: { readonly file: string; readonly words: string }
}

const written = { file: 'lib/phone/written.ts', words: 'if (typed.length > longest) return none' }

/** Each that is known. Whoever adds one shows where its input is cut; better is an expression that is linear. */
export const capped: readonly Capped[] = [
  {
    file: 'lib/evidence/mail.ts',
    source: '\\([^)]*\\)',
    most: 2_000,
    by: { file: 'lib/evidence/mail.ts', words: 'const received = value.slice(0, 2_000)' },
  },
  { file: 'lib/phone/country.ts', source: '(?<=\\d)(?=(?:\\d{4})+$)', most: 200, by: written },
  { file: 'lib/phone/written.ts', source: '(?:内線|extension', most: 200, by: written },
  { file: 'lib/phone/written.ts', source: '[([{（［【〔', most: 200, by: written },
  {
    file: 'lib/text/secret-codes.ts',
    source: '^[」』”"\')）\\s]*(?:が|という',
    most: 32,
    by: { file: 'lib/text/secret-codes.ts', words: 'after.start - piece.end > near + 8) return false' },
  },
  {
    file: 'lib/text/secret-words.ts',
    source: '[.,"\'\\]]+$',
    most: 64,
    by: { file: 'lib/text/secret-words.ts', words: '(?<word>[!-&*-~]{4,64})' },
  },
]
