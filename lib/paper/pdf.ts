import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block } from '@/lib/documents/block'
import { certifiedIn } from './certified'
import { families, fontPaths, hasGlyph } from './fonts'
import { guide, type Level, large, levels, roomiest } from './levels'
import { printable } from './printable'

/** A document to be printed. */
export type Paper = {
  readonly title: string
  readonly blocks: readonly Block[]
  /** `sheet`: everything but the timeline on one page, 9 pt or more. `large`: to be read aloud. */
  readonly scale: 'sheet' | 'large'
  /** The moment it was issued: the same document at the same moment is the same file. */
  readonly at: Date
  /** The picture of a file as a JPEG of ours, by the id that its row names. One that is gone is left out. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  /** Printed across every sheet, so that it is taken for nothing real. */
  readonly mark?: string | undefined
}

/** Renders a document as a tagged A4 PDF with its fonts embedded. Throws when Typst refuses it: a fault of ours. */
export const pdfOf = (paper: Paper): Uint8Array<ArrayBuffer> => {
  const typst = compiler()
  const creationTimestamp = Math.floor(paper.at.getTime() / 1000)
  const drawn = withPictures(paper, typst, (pictures) => laidOut(paper, pictures, typst))
  const pdf = new Uint8Array(typst.pdf(drawn, { creationTimestamp, pdfTags: true }))
  // What was laid out before holds the person's words: it is not kept in memory for longer than needed.
  typst.evictCache(1)
  return pdf
}

/** `apart`: the timeline, and what was shortened, on sheets behind the first; files always stand there. */
type Layout = { readonly level: Level; readonly timeline: 'inline' | 'left-out' | 'apart' }

/** For each row of the files, the name of its picture or `null`. */
type Pictures = readonly (string | null)[]

/** Draws with the pictures in the compiler's own memory, under names of ours; they are taken out again. */
const withPictures = <Drawn>(
  { blocks, pictures }: Paper,
  typst: NodeCompiler,
  draw: (pictures: Pictures) => Drawn,
): Drawn => {
  const files = blocks.flatMap((block) => (block.kind === 'exhibits' ? block.rows : []))
  const named = files.map(({ file }, at) => {
    const bytes = pictures?.get(file)
    if (!bytes) return null
    typst.mapShadow(join(workspace, `exhibit-${at}.jpg`), Buffer.from(bytes))
    return `exhibit-${at}.jpg`
  })
  try {
    return draw(named)
  } finally {
    typst.resetShadow()
  }
}

// The pages are counted here, not measured there: that took Typst ten times as long as laying them out.
const laidOut = (
  { title, blocks, scale, mark = '' }: Paper,
  pictures: Pictures,
  typst: NodeCompiler,
): NodeTypstDocument => {
  const { letters, byPen, sheets } = certifiedIn(blocks)
  const others = blocks.filter(({ kind }) => kind !== 'certified')
  const doc = JSON.stringify({ title, blocks: others, byPen }, (_, value) =>
    typeof value === 'string' ? printable(value, hasGlyph) : value,
  )
  const same = { doc, certified: JSON.stringify(letters), fonts: families.join(';'), mark }
  const isLetter = blocks.some(({ kind }) => kind === 'letter')
  const mainFilePath = isLetter ? letterTemplate : template
  const draw = (layout: Layout, exhibits: 'left-out' | 'apart' = 'left-out') => {
    const inputs = { ...same, layout: JSON.stringify({ ...layout, exhibits, pictures }) }
    const { result } = typst.compile({ mainFilePath, inputs })
    if (!result) throw new Error('the document could not be typeset')
    return result
  }
  // Drawn once more with the files, where there are any: they count for no sheet before theirs.
  const last = (layout: Layout, drawn: NodeTypstDocument | null = null) => {
    const hasFiles = blocks.some(({ kind }) => kind === 'exhibits')
    return drawn && !hasFiles ? drawn : draw(layout, hasFiles ? 'apart' : 'left-out')
  }
  if (scale === 'large' || isLetter) return last({ level: large, timeline: 'inline' })
  const isOnePage = (drawn: NodeTypstDocument) => drawn.numOfPages === 1 + sheets
  const uncut = [...(sheets > 0 ? [guide] : []), ...levels.filter(({ cut }) => cut === null)]
  const whole = roomiest(uncut, (level) => draw({ level, timeline: 'inline' }), isOnePage)
  if (whole) return last({ level: whole.level, timeline: 'inline' }, whole.drawn)
  const first = roomiest(levels, (level) => draw({ level, timeline: 'left-out' }), isOnePage)
  return last({ level: first?.level ?? tightest, timeline: 'apart' })
}

const tightest = levels.at(-1) ?? levels[0]

// npm start and the tests stand at the top of the project.
const workspace = join(process.cwd(), 'lib/paper')
const template = join(workspace, 'paper.typ')
const letterTemplate = join(workspace, 'letter.typ')

let made: NodeCompiler | null = null

/** One compiler for the process: reading the fonts takes about 0.2 s. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontPaths] }] })
  return made
}
