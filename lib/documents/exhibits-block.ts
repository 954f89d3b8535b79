import type { Standing } from '@/lib/log/corrected'
import type { Exhibit } from '@/lib/log/exhibits'
import { hashWords, sizeWords } from '@/lib/text/file-words'
import { type Block, type Cell, gap, text } from './block'
import { basisWords, eventWords, whenOnPaper } from './event-words'

/** What a file of a case is called on every page and paper. */
export const exhibitName = ({ number }: Pick<Exhibit, 'number'>): string => `証拠${number}`

/** Characters of an entry that stand beside its file: the timeline has it whole. */
const entryLength = 80

/**
 * The files of a case, for a sheet behind the first; no block where there are none. Of a removed one only its number
 * is told, so that no number is missing. `entries` are those that the reader may see.
 */
export const exhibitsBlock = (exhibits: readonly Exhibit[], entries: readonly Standing[]): Block[] => {
  if (exhibits.every(({ isRemoved }) => isRemoved)) return []
  const rows = exhibits.map((exhibit) => ({
    number: exhibitName(exhibit),
    file: exhibit.file,
    pairs: pairsOf(exhibit, entries),
  }))
  return [{ kind: 'exhibits', caption: '証拠の一覧', rows }]
}

const pairsOf = (exhibit: Exhibit, entries: readonly Standing[]): { label: string; value: Cell }[] => {
  if (exhibit.isRemoved) return [{ label: 'ファイル', value: text('本人が消しました') }]
  const { caption, basis, name, bytes, sha256 } = exhibit
  return [
    { label: '内容', value: caption ? text(caption) : gap('本人に聞く') },
    { label: '裏づける記録', value: entryCell(exhibit, entries) },
    { label: 'もとになるもの', value: text(basisWords[basis]) },
    { label: 'ファイル', value: text(`${name}(${sizeWords(bytes)})`) },
    { label: 'SHA-256', value: text(hashWords(sha256)) },
  ]
}

const entryCell = ({ proves }: Exhibit, entries: readonly Standing[]): Cell => {
  const entry = entries.find(({ event }) => event.seq === proves)?.event
  if (!entry) return text('決めていない')
  const words = [...eventWords(entry).words.replace(/\s+/g, ' ')]
  const short = words.length > entryLength ? `${words.slice(0, entryLength).join('')}…` : words.join('')
  return text([whenOnPaper(entry), short].filter(Boolean).join(' '))
}
