/** A file, and how many faults a rule finds in it. */
export type PlantedFile = {
  readonly rule: string
  readonly path: string
  readonly text: string
  readonly faults: number
}

const plant = (rule: string, path: string, text: string, faults: number): PlantedFile => ({
  rule,
  path,
  text,
  faults,
})
// Put together here, so that the inspector does not find them in this file.
const joined = (...parts: string[]) => parts.join('')

const long = 'at most 300 lines'
const place = 'in a known place'
const named = 'named after what it is'
const barrels = 'no barrels'
const left = 'nothing left over'
const paths = 'no path of one machine'
const lock = 'no registry in the lock file'
const settings = 'settings are read in one place'
const promises = 'exports say what they promise'
const appends = 'lib/cases appends in one way'
const forms = 'forms are read in one way'
const registry = joined('https', '://registry.example.org/zod.tgz')

/** Faults, each beside the nearest thing that is none. */
export const plantedFiles: readonly PlantedFile[] = [
  plant(long, 'lib/text/a.ts', 'line\n'.repeat(301), 1),
  plant(long, 'lib/text/a.ts', 'line\n'.repeat(300), 0),
  plant(long, 'lib/contacts/desks.ts', 'line\n'.repeat(301), 0),
  plant(place, 'src/page.tsx', '', 1),
  plant(place, 'notes.md', '', 1),
  plant(place, 'lib/text/text.ts', '', 0),
  plant(place, 'package.json', '', 0),
  plant(named, 'lib/text/index.ts', '', 1),
  plant(named, 'lib/utils/date.ts', '', 1),
  plant(named, 'lib/text/helpers.test.ts', '', 1),
  plant(named, 'lib/text/indexing.ts', '', 0),
  plant(barrels, 'lib/text/words.ts', "export * from './text'", 1),
  plant(barrels, 'lib/text/words.ts', "export type {\n  Text,\n} from './text'", 1),
  plant(barrels, 'lib/text/words.ts', "import { ja } from './text'\nexport { ja }", 0),
  plant(left, 'lib/text/a.ts', joined('// TO', 'DO: later'), 1),
  plant(left, 'lib/text/a.ts', joined('// @ts-', 'ignore\n', 'console.', 'log(1)'), 2),
  plant(left, 'tests/text/a.test.ts', joined('test.on', "ly('x', () => {})"), 1),
  plant(left, 'tests/text/a.test.ts', joined('describe.skip.on', "ly('x', () => {})"), 1),
  plant(left, 'lib/server/start.ts', joined('console.', 'log(line)'), 0),
  plant(left, 'lib/text/a.ts', '// What is to do stays in words.\nfacts.only(1)', 0),
  plant(paths, 'tests/a.json', joined('"path": "/ro', 'ot/data"'), 1),
  plant(paths, 'README.md', joined('cd /ho', 'me/me && ls /tm', 'p/x'), 2),
  plant(paths, 'lib/text/a.ts', "href: '/hom', join(folder, 'work/main'), 'example.org/tmp/x'", 0),
  plant(lock, 'package-lock.json', `{ "resolved": "${registry}" }`, 1),
  plant(lock, 'package-lock.json', '{ "version": "1.0.0" }', 0),
  plant(settings, 'lib/cases/a.ts', 'const key = process.env.KEY', 1),
  plant(settings, 'lib/store/settings.ts', 'readSettings(process.env, root)', 0),
  plant(promises, 'lib/text/a.ts', 'export const a = () => 1\nexport type A = { a: 1 }', 2),
  plant(promises, 'lib/text/a.ts', 'export const load = cache(async () => 1)', 1),
  plant(promises, 'lib/text/a.ts', 'export function a() {}\n// not a doc comment\nexport class A {}', 2),
  plant(promises, 'lib/text/a.ts', '/** One. */\nexport const a = () => 1', 0),
  plant(promises, 'lib/text/a.ts', 'export const a = 1\nexport type A = keyof typeof a', 0),
  plant(appends, 'lib/cases/a.ts', "import { appendIf, type OpenedCase } from '@/lib/store/events'", 1),
  plant(appends, 'lib/cases/a.ts', "import {\n  append,\n} from '@/lib/store/events'", 1),
  plant(appends, 'lib/cases/a.ts', "import { type OpenedCase, openEvents } from '@/lib/store/events'", 0),
  plant(appends, 'lib/cases/append-to-case.ts', "import { appendIf } from '@/lib/store/events'", 0),
  plant(forms, 'app/(person)/case/a/route.ts', 'const form = await request.formData()', 1),
  plant(forms, 'app/(person)/case/a/route.ts', 'const form = await sentForm(request)', 0),
]
