import { letterFindings } from '@/lib/documents/letter-checks'
import type { LetterFields, LetterId } from '@/lib/documents/letter-fields'
import { letterKinds } from '@/lib/documents/letter-parts'
import type { Facts } from '@/lib/engine/condition'
import { type NumberedSign, type Piece, piecesOf } from '@/lib/message/marked'

/** What to look at again in a letter: why, and every paragraph that has some of it, with marks. */
export type LetterMarks = {
  readonly signs: readonly NumberedSign[]
  readonly texts: readonly { field: string; heading: string; pieces: readonly Piece[] }[]
}

/** The findings of a letter, numbered by what they say, in the order in which they come up. */
export const letterMarks = (id: LetterId, fields: LetterFields, facts: Facts): LetterMarks => {
  const found = letterFindings(fields, facts)
  const all = found.flatMap(({ findings }) => findings)
  const reasons = [...new Set(all.map(({ because }) => because))]
  return {
    signs: reasons.map((because, at) => {
      const some = all.filter((one) => one.because === because)
      const quotes = [...new Set(some.map(({ quote }) => quote))]
      return { number: at + 1, id: some[0]?.rule ?? '', because, quotes }
    }),
    texts: found.map(({ field, findings }) => ({
      field,
      heading: letterKinds[id].paragraphs[field].heading,
      pieces: piecesOf(
        fields[field],
        reasons.map((because) => findings.filter((one) => one.because === because)),
      ),
    })),
  }
}
