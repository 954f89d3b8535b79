import { existsSync } from 'node:fs'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { importRules } from './import-rules'

/** An import that breaks a rule. `to` is the file itself where the rule is about one file. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string }

/** What was looked at, and what is wrong. Paths are from the root. */
export type Cruised = {
  readonly modules: readonly string[]
  /** How many imports go through the `@/` of tsconfig.json and were found. */
  readonly aliased: number
  readonly violations: readonly Violation[]
}

const looked = ['app', 'components', 'lib', 'prisma', 'tests', 'prisma.config.ts', 'next.config.mjs']

/** Runs every import rule over the tree at `root`. */
export const cruiseTree = async (root: string): Promise<Cruised> => {
  // The `@/` is looked up from the working folder, whatever baseDir says: from another one nothing resolves.
  const before = process.cwd()
  process.chdir(root)
  try {
    return read(await run())
  } finally {
    process.chdir(before)
  }
}

/** A violation as one line, with where the code should go. */
export const inOneLine = ({ rule, from, to }: Violation): string => {
  const comment = importRules.find(({ name }) => name === rule)?.comment
  return `${from} → ${to}   breaks ${rule}: ${comment}`
}

const run = async () => {
  const { output } = await cruise(
    looked.filter((path) => existsSync(path)),
    {
      validate: true,
      ruleSet: { forbidden: [...importRules] },
      // 'specify' also tells imports of types from those that are left after compiling.
      tsPreCompilationDeps: 'specify',
      tsConfig: { fileName: 'tsconfig.json' },
      doNotFollow: { path: '^(node_modules|prisma/(postgresql/)?generated)/' },
      exclude: { path: '^prisma/((postgresql/)?generated/(?!client\\.ts$)|data/)' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['types', 'import', 'require', 'node', 'default'],
      },
    },
    {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  return output as ICruiseResult
}

const read = ({ modules, summary }: ICruiseResult): Cruised => ({
  modules: modules.map(({ source }) => source).filter(isOurs),
  aliased: modules
    .flatMap(({ dependencies }) => dependencies)
    .filter(({ dependencyTypes, couldNotResolve }) => dependencyTypes.includes('aliased') && !couldNotResolve)
    .length,
  violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
})

const isOurs = (source: string) =>
  /\.(tsx?|mjs)$/.test(source) && !/^(node_modules|prisma\/(postgresql\/)?generated)\//.test(source)
