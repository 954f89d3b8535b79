import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, type Figure, noFaults } from './figures'
import { type Capped, capped } from './regex/capped'
import { growsFaster } from './regex/growth'
import { madeExpressions } from './regex/made-expressions'
import { expressionsOf, type OwnExpression } from './regex/own-expressions'
import { pumpedInputs } from './regex/pumped'

const root = join(import.meta.dirname, '../..')

/** As long as anything that a form may bring to an expression. */
const longest = 50_000

/** Inputs of each expression. */
const inputs = { short: 6, long: 120 }

/** Expressions that are not linear: the check has to see each of them, or it sees nothing. */
const mutants: readonly OwnExpression[] = [
  { where: '(a+)+$', expression: /(a+)+$/ },
  { where: '(.*a){12}', expression: /(.*a){12}/ },
  { where: '\\s+$', expression: /\s+$/ },
]

/** Every regular expression of ours takes time in proportion to its input, up to 50 kB, or to where it is cut before. */
export const regexCheck: Check = async (short) => {
  const most = short ? inputs.short : inputs.long
  const { literal, made: places } = expressionsOf()
  const { made, unseen } = await madeExpressions(places)
  const all = [...literal, ...made]
  return [
    {
      figure: 'regular expressions of ours',
      target: `linear on ${longest / 1000} kB`,
      measured: `${literal.length} in the source, ${made.length} made; ${capped.length} on shorter inputs`,
      holds: literal.length > 100 && made.length >= places.length,
    },
    noFaults('  grow faster than their input', all.filter((one) => isSteep(one, most)).map(inWords)),
    noFaults('  made where nothing was seen', unseen),
    noFaults(
      '  inputs that are cut nowhere',
      [...capped.filter(isUnproven), ...capped.filter(isGone(all))].map(({ source }) => source),
    ),
    ...mutants.slice(0, short ? 2 : mutants.length).map(mutantFigure(most)),
  ]
}

const isSteep = (one: OwnExpression, most: number): boolean => {
  const length = capOf(one)?.most ?? longest
  return pumpedInputs(one.expression, length, most).some((input) => growsFaster(one.expression, input))
}

const capOf = ({ where, expression }: OwnExpression): Capped | undefined =>
  capped.find(({ file, source }) => where.startsWith(`${file}:`) && expression.source.startsWith(source))

const inWords = ({ where, expression }: OwnExpression) => `${where} ${expression.source.slice(0, 80)}`

const isUnproven = ({ by }: Capped): boolean => !readFileSync(join(root, by.file), 'utf8').includes(by.words)

/** Whoever mends an expression takes its line out. */
const isGone =
  (all: readonly OwnExpression[]) =>
  (one: Capped): boolean =>
    !all.some((own) => capOf(own) === one)

const mutantFigure =
  (most: number) =>
  (mutant: OwnExpression): Figure => {
    const isSeen = isSteep(mutant, most)
    const measured = isSeen ? 'caught' : 'survives'
    return { figure: `mutant: ${mutant.where}`, target: 'caught', measured, holds: isSeen }
  }
