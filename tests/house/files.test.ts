import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { crookedFiles } from './crooked-files'
import { fileRules } from './file-rules'
import { plantedFiles } from './planted-files'
import { settingsExplained, settingsRead } from './readme-settings'
import { ignoredBy, sourceFiles } from './source-tree'

const root = join(import.meta.dirname, '../..')
const files = sourceFiles(root)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const isKnown = (rule: string, path: string) => crookedFiles.some(([of, at]) => of === rule && at === path)

describe('the files', () => {
  test('there are not suddenly few', () => {
    expect(files.length).toBeGreaterThan(240)
    expect(files.filter(({ path }) => path.startsWith('lib/')).length).toBeGreaterThan(80)
  })

  test.for(fileRules)('$name', ({ name, faults }) => {
    const found = files.flatMap((file) => faults(file).map((words) => ({ path: file.path, words })))
    expect(found.filter(({ path }) => !isKnown(name, path))).toEqual([])
  })

  test('what is listed as crooked still is', () => {
    const mended = crookedFiles.filter(([rule, path]) => {
      const file = files.find((one) => one.path === path)
      const { faults } = fileRules.find(({ name }) => name === rule) ?? {}
      return !file || !faults || faults(file).length === 0
    })
    expect(mended).toEqual([])
  })
})

describe('planted files', () => {
  test.for(plantedFiles)('$rule: $path, $faults faults', ({ rule, path, text, faults }) => {
    const { faults: find } = fileRules.find(({ name }) => name === rule) ?? {}
    expect(find?.({ path, text })).toHaveLength(faults)
  })

  test('every rule has a plant that it catches and one that it leaves alone', () => {
    const names = new Set(fileRules.map(({ name }) => name))
    const plantsOf = (caught: boolean) =>
      new Set(plantedFiles.filter(({ faults }) => faults > 0 === caught).map(({ rule }) => rule))
    expect(plantsOf(true)).toEqual(names)
    expect(plantsOf(false)).toEqual(names)
  })

  test.for([
    ['node_modules/x/y.js', 'node_modules/', false],
    ['node_modules', 'node_modules/', true],
    ['tests/a/node_modules', 'node_modules/', true],
    ['prisma/data', 'prisma/data/', true],
    ['tests/prisma/data', 'prisma/data/', false],
    ['a/b.tsbuildinfo', '*.tsbuildinfo', true],
    ['.env', '.env', true],
    ['.env.example', '.env', false],
  ] as const)('%s is left out by %s: %s', ([path, pattern, expected]) => {
    expect(ignoredBy(`# ours\n${pattern}\n`)(path)).toBe(expected)
  })
})

describe('the settings', () => {
  test('are found in lib/store/settings.ts', () => {
    const names = ['DATABASE_URL', 'DATA_DIR', 'MASTER_KEY', 'PORT', 'TRUSTED_PROXY']
    expect(settingsRead(read('lib/store/settings.ts'))).toEqual(expect.arrayContaining(names))
  })

  test('are found in a README', () => {
    const readme = '| `PORT` | the port |\n- `HOST` the host\nSee `DATA_DIR`.\n* `MASTER_KEY=…` the key\n'
    expect(settingsExplained(readme)).toEqual(['HOST', 'MASTER_KEY', 'PORT'])
  })

  const hasReadme = existsSync(join(root, 'README.md'))
  test.skipIf(!hasReadme)('are each explained in README.md (skipped while there is no README.md)', () => {
    expect(settingsExplained(read('README.md'))).toEqual(settingsRead(read('lib/store/settings.ts')))
  })
})
