import { clockWords, fullDayWords, yearDayWords } from '@/lib/text/japan-time'
import { caseNumberWords } from '@/lib/text/number-words'
import type { Block } from './block'
import type { DocumentInput } from './document-input'

// A number broken over two lines is read out wrong.
const unbroken = (number: string): string => caseNumberWords(number).replace(' ', '\u00A0')

type Noted = Pick<DocumentInput, 'printedAt' | 'number'> & { state: Pick<DocumentInput['state'], 'facts'> }

/** Under a document's title: when it was made, for whom, and under which number. */
export const noteLine = ({ printedAt, number, state }: Noted): string =>
  [
    `${fullDayWords(printedAt)} ${clockWords(printedAt)} 現在`,
    number && `このメモの番号 ${unbroken(number)}(窓口の受付番号ではありません)`,
    state.facts.forWhom === 'family' && '家族など、手伝う人が書きました。',
  ]
    .filter(Boolean)
    .join('\n')

/** At the foot of every sheet: whose it is not, its number, its end, and the chain's last hash in small print. */
export const stampOf = ({
  number,
  head,
  endsOn,
}: Pick<DocumentInput, 'number' | 'head'> & { endsOn: Date | null }): Block => ({
  kind: 'stamp',
  lines: [
    '本人の記録です。国や消費生活センターのものではありません。',
    ...(number ? [`このメモの番号 ${unbroken(number)}`] : []),
    ...(endsOn ? [`もとの記録は${yearDayWords(endsOn)}に消えます`] : []),
  ],
  proof: `確認用 ${shortHash(head)}`,
})

/** The beginning of a hash in groups of four, as it is compared by eye: 「3F2A-90BC-11D4」. */
export const shortHash = (hash: string): string =>
  (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-')
