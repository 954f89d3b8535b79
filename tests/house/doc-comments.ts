import ts from 'typescript'
import type { SourceFile } from './source-tree'

/**
 * The functions, classes and types that a file of lib exports without a doc comment. Ids taken from a constant
 * (`keyof typeof desks`, `(typeof kinds)[number]`) go without: the constant says it.
 */
export const undocumented = ({ path, text }: SourceFile): string[] => {
  if (!/^lib\/.*\.tsx?$/.test(path)) return []
  return parse(path, text)
    .statements.filter((statement) => isExported(statement) && isPromise(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map(nameOf)
}

const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

const isPromise = (statement: ts.Statement): boolean => {
  if (ts.isTypeAliasDeclaration(statement)) return !isTakenId(statement.type)
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.some(isFunction)
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement)
  )
}

const isTakenId = (type: ts.TypeNode) => ts.isTypeOperatorNode(type) || ts.isIndexedAccessTypeNode(type)

// `cache(async () => …)` is a function too.
const isFunction = ({ initializer }: ts.VariableDeclaration) =>
  initializer !== undefined &&
  (ts.isFunctionLike(initializer) ||
    (ts.isCallExpression(initializer) &&
      initializer.arguments.some((argument) => ts.isFunctionLike(argument))))

const nameOf = (statement: ts.Statement): string => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
  }
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'default'
}
