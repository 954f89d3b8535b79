import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block } from '@/lib/documents/block'
import { families, fontPaths, hasGlyph } from './fonts'
import { printable } from './printable'

/** A document to be printed. */
export type Paper = {
  readonly title: string
  readonly blocks: readonly Block[]
  /** `sheet`: everything but the timeline on one page, 9 pt or more. `large`: to be read aloud. */
  readonly scale: 'sheet' | 'large'
  /** The moment it was issued: the same document at the same moment is the same file. */
  readonly at: Date
}

/** Renders a document as a tagged A4 PDF with its fonts embedded. Throws when Typst refuses it: a fault of ours. */
export const pdfOf = ({ title, blocks, scale, at }: Paper): Uint8Array<ArrayBuffer> => {
  const typst = compiler()
  const doc = JSON.stringify({ title, blocks, scale }, (_, value) =>
    typeof value === 'string' ? printable(value, hasGlyph) : value,
  )
  const { result } = typst.compile({ mainFilePath: template, inputs: { doc, fonts: families.join(';') } })
  if (!result) throw new Error('the document could not be typeset')
  const creationTimestamp = Math.floor(at.getTime() / 1000)
  const pdf = new Uint8Array(typst.pdf(result, { creationTimestamp, pdfTags: true }))
  // What was laid out before holds the person's words: it is not kept in memory for longer than needed.
  typst.evictCache(1)
  return pdf
}

// npm start and the tests stand at the top of the project.
const workspace = join(process.cwd(), 'lib/paper')
const template = join(workspace, 'paper.typ')

let made: NodeCompiler | null = null

/** One compiler for the process: reading the fonts takes about 0.2 s. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontPaths] }] })
  return made
}
