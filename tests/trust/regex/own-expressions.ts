import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../../..')

/** A regular expression of our own, and where it stands. */
export type OwnExpression = { readonly where: string; readonly expression: RegExp }

/** A place that makes an expression out of words. */
export type MadeAt = { readonly file: string; readonly line: number }

/** Every regular expression that stands in the source, and every place that makes one. */
export const expressionsOf = (): {
  readonly literal: readonly OwnExpression[]
  readonly made: readonly MadeAt[]
} => {
  const found = files().map((file) => inFile(file))
  return { literal: found.flatMap(({ literal }) => literal), made: found.flatMap(({ made }) => made) }
}

const files = (): string[] =>
  ['lib', 'app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file))
      .sort(),
  )

const inFile = (file: string) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  )
  const [literal, made]: [OwnExpression[], MadeAt[]] = [[], []]
  const visit = (node: ts.Node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (ts.isRegularExpressionLiteral(node))
      literal.push({ where: `${file}:${line}`, expression: readLiteral(node.text) })
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && node.expression.getText() === 'RegExp') made.push({ file, line })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { literal, made }
}

const readLiteral = (text: string): RegExp => {
  const end = text.lastIndexOf('/')
  return new RegExp(text.slice(1, end), text.slice(end + 1))
}
