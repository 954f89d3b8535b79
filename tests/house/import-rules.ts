import type { IForbiddenRuleType } from 'dependency-cruiser'
import { type Room, rooms } from './rooms'

type Rule = IForbiddenRuleType & { readonly name: string; readonly comment: string }

const inside = (name: string) => `^lib/${name}/`
const packaged = (name: string) => `^(node_modules/${name}/|${name}$)`

const roomRule = (name: string, { rooms: others, packages, because }: Room): Rule => ({
  name: `lib/${name}`,
  comment: because,
  from: { path: inside(name) },
  to: {
    // Who may touch prisma/ and its packages is said once, by the prisma rules below.
    pathNot: [...[name, ...others].map(inside), ...packages.map(packaged), aboutPrisma],
  },
})

const aboutPrisma = '^(prisma/|node_modules/(@prisma|prisma|better-sqlite3|pg)/)'
const ours = '^(app|components|lib|prisma)/'
const nextEntry = '(page|layout|route|not-found|global-error|error|loading|manifest)\\.tsx?$'

/** Every import rule of the house, for dependency-cruiser; checked on resolved paths. */
export const importRules: readonly Rule[] = [
  ...Object.entries(rooms).map(([name, room]) => roomRule(name, room)),
  {
    name: 'app',
    comment: 'a door calls one reader or one action of lib/cases: compose the other rooms there',
    from: { path: '^app/' },
    to: { path: '^lib/', pathNot: ['access', 'cases', 'documents', 'text'].map(inside) },
  },
  {
    name: 'components',
    comment: 'components get finished words: put what is missing into the view model in lib/cases',
    from: { path: '^components/' },
    // The form of a move is checked while it is written by the schema of the door.
    to: {
      path: '^(app|lib)/',
      pathNot: [...['cases', 'documents', 'text'].map(inside), '^lib/desk/move-fields\\.ts$'],
    },
  },
  {
    name: 'components/types',
    comment: 'components know views and blocks by `import type` alone',
    from: { path: '^components/' },
    // A message is looked at on the device, so that it need not leave it; a letter is counted there while it is typed.
    to: {
      path: ['cases', 'documents'].map(inside),
      pathNot: '^lib/(cases/message-view|documents/(certified-mail|letter-pieces))\\.ts$',
      preCompilationOnly: false,
    },
  },
  {
    name: 'components/packages',
    comment: 'components speak, they do not think: no node, no store, no dates',
    from: { path: '^components/' },
    to: {
      path: '^(node_modules/|[^/]+$)',
      pathNot: ['react', 'react-dom', 'react-hook-form', 'next'].map(packaged),
    },
  },
  {
    name: 'components/ui',
    comment: 'a control could ship in another product: it imports controls and react',
    from: { path: '^components/ui/' },
    to: { pathNot: ['^components/ui/', packaged('react')] },
  },
  {
    name: 'prisma/generated',
    comment: 'lib/store/client.ts is the one door to the generated code',
    from: { pathNot: ['^lib/store/client\\.ts$', '^prisma/'] },
    to: { path: '^prisma/(postgresql/)?generated/' },
  },
  {
    name: 'prisma/users',
    comment: 'prisma/ is for the store and the server',
    from: { pathNot: ['^lib/(store|server)/', '^prisma', '^tests/'] },
    to: { path: aboutPrisma, pathNot: '^prisma/(postgresql/)?generated/' },
  },
  {
    name: 'prisma/packages',
    comment: 'the drivers stay in prisma/; the store gets connections from there',
    from: { path: '^lib/' },
    to: { path: aboutPrisma, pathNot: '^prisma/' },
  },
  {
    name: 'prisma',
    comment: 'migrations know the settings, and nothing else of the app',
    from: { path: '^prisma(/|\\.config)' },
    to: { path: '^(app|components|lib|tests)/', pathNot: '^lib/store/settings\\.ts$' },
  },
  {
    name: 'store/engine',
    comment: 'not even through another room: store and engine meet only in lib/cases',
    from: { path: inside('store') },
    to: { path: inside('engine'), reachable: true },
  },
  {
    name: 'situations',
    comment: 'situations do not know each other: what two of them share goes to lib/scenarios/common',
    from: { path: '^lib/scenarios/([^/]+)/' },
    to: { path: '^lib/scenarios/', pathNot: ['^lib/scenarios/$1/', '^lib/scenarios/common/'] },
  },
  {
    name: 'tests',
    comment: 'the app does not know its tests',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  {
    name: 'packages/development',
    comment: 'an installation has no devDependencies: move the package to dependencies',
    from: { path: [ours, '^[^/]+\\.config\\.'] },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'packages/undeclared',
    comment: 'name the package in package.json',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'unresolved',
    comment: 'nothing lies at this path',
    from: {},
    to: { couldNotResolve: true, pathNot: '^prisma/(postgresql/)?generated/' },
  },
  {
    name: 'circles',
    comment: 'a circle, types included: move what both need to a third file',
    from: {},
    to: { circular: true },
  },
  {
    name: 'orphans',
    comment: 'nobody imports it and it imports nothing: delete it',
    from: { orphan: true, path: ours, pathNot: [`^app/${nextEntry}`, `^app/.+/${nextEntry}`, '\\.d\\.ts$'] },
    to: {},
  },
]
