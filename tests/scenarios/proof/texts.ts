import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Words somebody may read, and the file they stand in. Soft break points are left out. */
export type Text = { readonly where: string; readonly words: string }

/** A field somebody can type into, as its page writes it. */
export type Field = {
  readonly where: string
  /** Attribute → its text, for those written as text. */
  readonly says: Readonly<Record<string, string>>
}

type Source = { readonly path: string; readonly text: string }

const root = join(import.meta.dirname, '../../..')
const rooms = ['app', 'components', 'lib']

/** Every TypeScript file that pages are made of. */
export const sources = (): Source[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path: join(room, path), text: readFileSync(join(root, room, path), 'utf8') })),
  )

const isJapanese = (words: string) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words)

/** Words that are looked for in what fraudsters write: nobody reads them. */
const lookedFor = /^lib\/message\/(?:ask|claim|lure|sender|story|weak)-words\.ts$/

/** The Japanese words of a file: literals, templates and JSX, never comments. */
export const textsOf = (source: Source): Text[] =>
  (lookedFor.test(source.path) ? [] : nodesOf(source)).flatMap((node) =>
    (ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)) &&
    isJapanese(node.text)
      ? [{ where: source.path, words: node.text.replace(/[\u200B\s]/g, '') }]
      : [],
  )

/** The elements of a file that take typed text. */
export const fieldsOf = (source: Source): Field[] =>
  nodesOf(source).flatMap((node) =>
    (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) &&
    /^(input|textarea|\w*Field)$/.test(node.tagName.getText())
      ? [{ where: source.path, says: attributesOf(node.attributes) }]
      : [],
  )

const attributesOf = (attributes: ts.JsxAttributes): Record<string, string> =>
  Object.fromEntries(
    attributes.properties.flatMap((one) =>
      ts.isJsxAttribute(one) && one.initializer ? [[one.name.getText(), textOf(one.initializer)]] : [],
    ),
  )

const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText())

const nodesOf = ({ path, text }: Source): ts.Node[] => {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return nodes
}
