import { undocumented } from './doc-comments'
import type { SourceFile } from './source-tree'

/** A rule about single files: its faults in words, `[]` when all is well. */
export type FileRule = { readonly name: string; readonly faults: (file: SourceFile) => readonly string[] }

const folders = ['app', 'components', 'lib', 'prisma', 'public', 'tests', '.ci']

// What tools look for at the top and nowhere else.
const topFiles = [
  ...['.gitignore', '.dockerignore', '.npmrc', '.nvmrc', '.env.example', 'Dockerfile', 'compose.yaml'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...[
    'biome.json',
    'next.config.mjs',
    'postcss.config.mjs',
    'prisma.config.ts',
    'proxy.ts',
    'instrumentation.ts',
  ],
]

/** Files that are long because they are data: rows to read one by one, not code to follow. */
const data = [
  /^lib\/contacts\/(desks|prefecture-rows)\.ts$/,
  /^lib\/[\w/-]+\/(word-list|area-codes|prefixes)\.ts$/,
  /\.(json|snap|svg|txt|eml|md)$/,
  /^tests\/.*\/drawings\//,
]

// Commands: what they print is their result.
const commands = ['lib/server/start.ts', 'prisma/migrate.ts']

const settingsReaders = [
  ...[
    'lib/store/settings.ts',
    'lib/server/start.ts',
    'lib/server/launch.mjs',
    'lib/server/build.ts',
    'lib/demo/demo.ts',
    'prisma/migrate.ts',
  ],
  'prisma.config.ts',
]

// The last two answer in their own way when a file did not come whole.
const formReaders = ['lib/access/sent-form.ts', 'lib/cases/evidence-receive.ts', 'lib/cases/import-action.ts']

const isCode = (path: string) => /\.(tsx?|mjs|css|sql|prisma)$/.test(path)
const isOneOf = (path: string, patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(path))
const fault = (wrong: boolean, words: string) => (wrong ? [words] : [])
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([words]) => words.trim())

/** Every rule about files. The words of a fault say what to do. */
export const fileRules: readonly FileRule[] = [
  {
    name: 'at most 300 lines',
    faults: ({ path, text }) => {
      const lines = text.split('\n').length - 1
      return fault(lines > 300 && !isOneOf(path, data), `has ${lines} lines: give a part of it its own name`)
    },
  },
  {
    name: 'in a known place',
    faults: ({ path }) => {
      const [top = '', ...rest] = path.split('/')
      const isKnown = rest.length > 0 ? folders.includes(top) : topFiles.includes(top)
      return fault(!isKnown, 'is in no room of the floor plan (design.md)')
    },
  },
  {
    name: 'named after what it is',
    faults: ({ path }) => {
      const vague = path.match(/(^|\/)(index|utils?|helpers?|misc|types2)(\.\w+)*(\/|$)/)
      return fault(vague !== null, 'has a name that fits anything: say what is in it')
    },
  },
  {
    name: 'no barrels',
    faults: ({ path, text }) =>
      fault(
        isCode(path) && /^export\s+(type\s+)?(\*|\{[^}]*\})[\s\w]*from\b/m.test(text),
        'passes on what another file has: import it from there',
      ),
  },
  {
    name: 'nothing left over',
    faults: ({ path, text }) => {
      if (!isCode(path)) return []
      const leftOver = found(
        text,
        /\b(TO(?:DO)|FIX(?:ME))\b|@ts-(?:ignore|nocheck)|\b(test|it|describe)(\.\w+)*\.only\(|^\s*debug(?:ger)$/gm,
      )
      const printed = commands.includes(path) ? [] : found(text, /\bconsole\.(?:log|debug)\(/g)
      return [...leftOver, ...printed].map((words) => `still says ${words}`)
    },
  },
  {
    name: 'no path of one machine',
    faults: ({ text }) =>
      found(text, /(?<![\w.\-/…])\/(?:work|root|home|tmp)\/[\w.-]+/g).map((words) => `names ${words}`),
  },
  {
    name: 'no registry in the lock file',
    faults: ({ path, text }) => {
      if (path !== 'package-lock.json') return []
      return found(text, /"resolved": "https?:[^"]*"/g).map((words) => `says ${words}: see .npmrc`)
    },
  },
  {
    name: 'settings are read in one place',
    faults: ({ path, text }) =>
      fault(
        /^(app|components|lib|prisma)/.test(path) &&
          !settingsReaders.includes(path) &&
          /process\.env\b/.test(text),
        'reads the environment: add the setting to lib/store/settings.ts',
      ),
  },
  {
    name: 'lib/cases appends in one way',
    faults: ({ path, text }) =>
      fault(
        /^lib\/cases\/(?!append-to-case\.ts)/.test(path) &&
          /import \{[^}]*\bappend(If)?\b[^}]*\} from '@\/lib\/store\/events'/.test(text),
        'appends past the queue of the desk: use lib/cases/append-to-case.ts',
      ),
  },
  {
    name: 'forms are read in one way',
    faults: ({ path, text }) =>
      fault(
        /^(app|lib)\//.test(path) && !formReaders.includes(path) && /\.formData\(\)/.test(text),
        'reads a form that may be cut off, which would be answered with 500: use lib/access/sent-form.ts',
      ),
  },
  {
    name: 'exports say what they promise',
    faults: (file) => undocumented(file).map((name) => `exports ${name} without a doc comment`),
  },
]
