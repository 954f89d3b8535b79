import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { documentOf, inputOf } from '@/lib/cases/documents'
import { certifiedDocument } from '@/lib/documents/certified-document'
import { documentName } from '@/lib/documents/document-names'
import { GENESIS } from '@/lib/log/chain'
import { families, fontPaths } from '@/lib/paper/fonts'
import { type Paper, pdfOf } from '@/lib/paper/pdf'
import { usualDays } from '@/lib/store/term'
import { eventsAfter } from './a-case'
import type { Line } from './print'
import { ratio } from './rounds'
import { asRounds, inTurns, spread, type Taker, within } from './turns'

/** Milliseconds that a warm print may take. */
const target = 50

/** What it costs to print the page for the counsellor and a letter, beside an empty document with the same fonts. */
export const paperLines = async (): Promise<Line[]> => {
  const [empty, ours, letter] = await inTurns([emptyPaper(), centreSummary(), certifiedLetter()], 90)
  if (!empty || !ours || !letter) return []
  const { low, middle, high } = ratio(asRounds(empty), asRounds(ours))
  return [
    { name: 'an empty document', found: spread(empty) },
    {
      name: 'a case of 12 events',
      found: `${spread(ours)}, ${middle.toFixed(1)} × as long (${low.toFixed(1)}–${high.toFixed(1)})`,
      limit: `at most ${target} ms`,
      isMet: within(ours, 50) <= target,
    },
    { name: 'a certified letter of one sheet, three times', found: spread(letter) },
  ]
}

const centreSummary = (): Taker => {
  let paper: Paper | null = null
  let printed = 0
  return {
    name: 'a case of 12 events',
    ready: () => {
      paper = summaryAt(new Date(Date.UTC(2026, 10, 21, 1, printed++)))
    },
    run: () => paper && pdfOf(paper),
  }
}

/** Another moment and another amount each time: Typst remembers what it laid out just before. */
const summaryAt = (at: Date): Paper => {
  const kind = documentOf('centre-summary')
  if (!kind) throw new Error('there is no such document')
  const events = eventsAfter(0, 12).map((event, index) => {
    const logged = { ...event, seq: index + 1, recordedAt: at.toISOString() }
    const isAmount = logged.kind === 'answered' && logged.body.fact === 'amountYen'
    return isAmount ? { ...logged, body: { ...logged.body, value: 3000 + at.getUTCMinutes() } } : logged
  })
  const lock = { caseId: 'bench', number: '12345674', key: new Uint8Array(32), keptDays: usualDays }
  const blocks = kind.build(inputOf({ ...lock, events, head: GENESIS }, at))
  return { title: documentName('centre-summary'), scale: kind.scale, blocks, at }
}

const certifiedLetter = (): Taker => {
  let printed = 0
  return {
    name: 'a certified letter',
    run: () => {
      const at = new Date(Date.UTC(2026, 10, 21, 1, printed++))
      const paragraphs = Array.from(
        { length: 5 },
        (_, line) => `${printed}-${line} 契約した覚えがありません。`,
      )
      const letter = {
        title: '通知書',
        date: '2026年11月26日',
        to: ['青空 御中'],
        from: ['山田花子'],
        paragraphs,
      }
      const blocks = certifiedDocument(letter, 'horizontal-20x26')
      pdfOf({ title: documentName('refusal-letter'), scale: 'sheet', blocks, at })
    },
  }
}

const emptyPaper = (): Taker => {
  const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontPaths] }] })
  const mainFileContent = '#set page(paper: "a4")\n#set text(font: sys.inputs.fonts.split(";"), lang: "ja")\n'
  return {
    name: 'an empty document',
    run: () => {
      const { result } = typst.compile({ mainFileContent, inputs: { fonts: families.join(';') } })
      if (!result) throw new Error('the empty document could not be typeset')
      typst.pdf(result, { pdfTags: true })
      typst.evictCache(1)
    },
  }
}
