import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file that breaks a rule, or keeps them all where `rule` is null. */
export type Plant = { readonly rule: string | null; readonly file: string; readonly text: string }

const plant = (rule: string | null, file: string, ...text: string[]): Plant => ({
  rule,
  file,
  text: text.join('\n'),
})
const from = (path: string) => `import { stub } from '${path}'`
const typeFrom = (path: string) => `import type { Stub } from '${path}'`

const pureRooms = ['engine', 'facts', 'text', 'log', 'contacts', 'scenarios', 'documents', 'phone', 'message']
const impure = ['next/server', 'react', 'node:fs', 'node:http', '@/lib/store/stub']

/** At least one faulty file for each rule, and the nearest files without a fault. */
export const planted: readonly Plant[] = [
  ...pureRooms.flatMap((room) =>
    impure.map((path, at) => plant(`lib/${room}`, `lib/${room}/impure-${at}.ts`, from(path))),
  ),
  ...pureRooms.map((room) => plant('prisma/packages', `lib/${room}/prisma.ts`, from('@prisma/client'))),

  plant('lib/engine', 'lib/engine/facts.ts', from('@/lib/facts/stub')),
  plant('lib/engine', 'lib/engine/package.ts', from('zod')),
  plant('lib/engine', 'lib/engine/type.ts', typeFrom('../text/stub')),
  plant('lib/engine', 'lib/engine/late.ts', "export const late = () => import('@/lib/text/stub')"),
  plant('lib/engine', 'lib/engine/passed-on.ts', "export { stub } from '@/lib/text/stub'"),
  plant('lib/text', 'lib/text/engine.ts', from('@/lib/engine/stub')),
  plant('lib/facts', 'lib/facts/log.ts', from('@/lib/log/stub')),
  plant('lib/contacts', 'lib/contacts/facts.ts', from('@/lib/facts/stub')),
  plant('lib/phone', 'lib/phone/scenarios.ts', from('@/lib/scenarios/common/stub')),
  plant('lib/message', 'lib/message/cases.ts', from('@/lib/cases/stub')),
  plant('lib/log', 'lib/log/scenarios.ts', typeFrom('@/lib/scenarios/common/stub')),
  plant('lib/scenarios', 'lib/scenarios/common/log.ts', typeFrom('@/lib/log/stub')),
  plant('lib/desk', 'lib/desk/store.ts', from('@/lib/store/stub')),
  plant('lib/documents', 'lib/documents/cases.ts', from('@/lib/cases/stub')),
  plant('lib/paper', 'lib/paper/facts.ts', from('@/lib/facts/stub')),
  plant('lib/paper', 'lib/paper/files.ts', from('node:fs')),
  plant('lib/store', 'lib/store/engine.ts', typeFrom('@/lib/engine/stub')),
  plant('lib/store', 'lib/store/scenarios.ts', from('@/lib/scenarios/common/stub')),
  plant('lib/evidence', 'lib/evidence/store.ts', from('@/lib/store/stub')),
  plant('lib/store', 'lib/store/documents.ts', from('@/lib/documents/stub')),
  plant('lib/access', 'lib/access/cases.ts', from('@/lib/cases/stub')),
  plant('lib/accounts', 'lib/accounts/cases.ts', from('@/lib/cases/stub')),
  plant('lib/cases', 'lib/cases/server.ts', from('@/lib/server/stub')),
  plant('lib/cases', 'lib/cases/page.ts', from('@/app/stub')),
  plant('lib/server', 'lib/server/engine.ts', from('@/lib/engine/stub')),
  plant('lib/demo', 'lib/demo/engine.ts', from('@/lib/engine/stub')),
  plant(null, 'lib/facts/fine.ts', from('@/lib/engine/stub'), from('zod'), from('./near')),
  plant(null, 'lib/facts/near.ts', typeFrom('@/lib/text/stub')),
  plant(null, 'lib/cases/fine.ts', from('@/lib/store/stub'), typeFrom('@/lib/engine/stub')),

  plant('store/engine', 'lib/store/far.ts', from('@/lib/log/between')),
  plant(null, 'lib/log/between.ts', typeFrom('@/lib/engine/stub')),
  plant('situations', 'lib/scenarios/one/other.ts', from('../two/stub')),
  plant('situations', 'lib/scenarios/common/two.ts', from('../two/stub')),
  plant('situations', 'lib/scenarios/one/list.ts', from('../scenarios')),
  plant(null, 'lib/scenarios/one/fine.ts', from('../common/stub'), from('./other')),
  plant(null, 'lib/scenarios/scenarios.ts', from('./one/fine'), 'export const stub = 1'),

  plant('app', 'app/engine/page.tsx', from('@/lib/engine/stub')),
  plant('app', 'app/store/route.ts', from('@/lib/store/stub')),
  plant(null, 'app/page.tsx', from('@/lib/cases/stub'), from('@/components/flow/fine')),
  plant(null, 'app/global-error.tsx', 'export const alone = 1'),
  plant('components', 'components/flow/store.tsx', from('@/lib/store/stub')),
  plant('components', 'components/flow/access.tsx', typeFrom('@/lib/access/stub')),
  plant('components', 'components/flow/app.tsx', from('@/app/stub')),
  plant('components/types', 'components/flow/cases.tsx', from('@/lib/cases/stub')),
  // Kept by the compiler as an import without names (verbatimModuleSyntax): it would load the room.
  plant('components/types', 'components/flow/inner.tsx', "import { type Stub } from '@/lib/cases/stub'"),
  plant('components/packages', 'components/flow/zod.tsx', from('zod')),
  plant('components/packages', 'components/flow/fs.tsx', from('node:fs')),
  plant(
    null,
    'components/flow/fine.tsx',
    typeFrom('@/lib/cases/stub'),
    from('@/lib/text/stub'),
    from('react'),
  ),
  plant('components/ui', 'components/ui/text.tsx', from('@/lib/text/stub')),
  plant('components/ui', 'components/ui/type.tsx', typeFrom('@/lib/text/stub')),
  plant('components/ui', 'components/ui/flow.tsx', from('../flow/fine')),
  plant(null, 'components/ui/fine.tsx', from('./stub'), typeFrom('react')),

  plant('prisma/generated', 'lib/store/second-door.ts', from('@/prisma/generated/client')),
  plant('prisma/generated', 'tests/store/generated.ts', typeFrom('@/prisma/generated/client')),
  plant(null, 'lib/store/client.ts', from('@/prisma/generated/client'), from('@/prisma/stub')),
  plant('prisma/users', 'lib/cases/prisma.ts', from('@/prisma/stub')),
  plant('prisma/users', 'app/prisma/page.tsx', from('@prisma/client')),
  plant('prisma/packages', 'lib/store/driver.ts', from('@prisma/client')),
  plant('prisma', 'prisma/store.ts', from('@/lib/store/stub')),
  plant(null, 'prisma/fine.ts', from('@prisma/client'), from('@/lib/store/settings')),

  plant('tests', 'lib/text/tested.ts', from('@/tests/stub')),
  plant('tests', 'app/tested/page.tsx', from('@/tests/stub')),
  plant('packages/development', 'app/development/page.tsx', from('vitest')),
  plant('packages/development', 'prisma/development.ts', from('vitest')),
  plant(null, 'tests/development.ts', from('vitest')),
  plant('packages/undeclared', 'app/undeclared/page.tsx', from('hidden')),
  plant('unresolved', 'app/missing/page.tsx', from('@/lib/cases/missing')),
  plant('circles', 'lib/text/one.ts', typeFrom('./two')),
  // A circle is reported once, at its first file.
  plant(null, 'lib/text/two.ts', typeFrom('./one')),
  plant('circles', 'tests/one.ts', from('./two')),
  plant(null, 'tests/two.ts', from('./one')),
  plant('orphans', 'lib/text/alone.ts', 'export const alone = 1'),
]

const stub = 'export const stub = 1\nexport type Stub = number\n'
const stubs = [
  ...['access', 'cases', 'documents', 'engine', 'facts', 'log', 'server', 'store', 'text'].map(
    (room) => `lib/${room}/stub.ts`,
  ),
  'lib/scenarios/common/stub.ts',
  'lib/scenarios/two/stub.ts',
  'lib/store/settings.ts',
  'components/ui/stub.tsx',
  'app/stub.ts',
  'tests/stub.ts',
  'prisma/stub.ts',
  'prisma/generated/client.ts',
]
const packages = [
  'next/server.js',
  ...['react', 'zod', '@prisma/client', 'vitest', 'hidden'].map((name) => `${name}/index.js`),
]
const manifest = {
  dependencies: { next: '1', react: '1', zod: '1', '@prisma/client': '1' },
  devDependencies: { vitest: '1' },
}

/** Writes the planted files and what they import to a new folder, and returns its path. */
export const plantTree = (): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ochitsuite-planted-')))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('package.json', JSON.stringify(manifest))
  write('tsconfig.json', tsConfig)
  for (const path of packages) write(`node_modules/${path}`, stub)
  for (const path of stubs) write(path, stub)
  for (const { file, text } of planted) write(file, `${text}\n`)
  return root
}

const tsConfig = JSON.stringify({
  compilerOptions: {
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    verbatimModuleSyntax: true,
    paths: { '@/*': ['./*'] },
  },
})
