import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crookedImports } from './crooked-imports'
import { type Cruised, cruiseTree, inOneLine } from './cruise'
import { importRules } from './import-rules'
import { planted, plantTree } from './planted-imports'
import { rooms } from './rooms'

const root = join(import.meta.dirname, '../..')
// Reading every file twice takes 3 s of one core, and a minute when others need it too.
const patience = 180_000

describe('the house', () => {
  let house: Cruised
  beforeAll(async () => {
    house = await cruiseTree(root)
  }, patience)

  // A checker whose parser is missing sees 0 modules, finds 0 faults and is content (style.md, A14).
  test('every source file was looked at, and there are not suddenly few', () => {
    const onDisk = ['app', 'components', 'lib', 'prisma', 'tests'].flatMap(sourcesIn)
    expect(house.modules).toEqual(expect.arrayContaining(onDisk))
    expect(house.modules.length).toBeGreaterThan(220)
    expect(house.aliased).toBeGreaterThan(450)
  })

  test.for([...builtRooms(), 'app', 'components/ui', 'components/flow', 'prisma'])(
    '%s was looked at',
    (room) => {
      expect(house.modules.filter((path) => path.startsWith(`${room}/`))).not.toEqual([])
    },
  )

  test('every room of lib has a row in the import table', () => {
    const unknown = house.modules.filter(
      (path) =>
        path.startsWith('lib/') && !Object.keys(rooms).some((room) => path.startsWith(`lib/${room}/`)),
    )
    expect(unknown).toEqual([])
  })

  test('no import breaks a rule', () => {
    const known = crookedImports.map(inOneLine)
    expect(house.violations.map(inOneLine).filter((line) => !known.includes(line))).toEqual([])
  })

  test('what is listed as crooked still is', () => {
    const found = house.violations.map(inOneLine)
    expect(crookedImports.map(inOneLine).filter((line) => !found.includes(line))).toEqual([])
  })
})

describe('planted imports', () => {
  const folder = plantTree()
  let garden: Cruised
  beforeAll(async () => {
    garden = await cruiseTree(folder)
  }, patience)
  afterAll(() => rmSync(folder, { recursive: true }))

  const broken = (file: string) =>
    garden.violations.filter(({ from }) => from === file).map(({ rule }) => rule)

  test.for(planted.filter(({ rule }) => rule !== null))('$rule catches $file', ({ rule, file }) => {
    expect(broken(file)).toContain(rule)
  })

  test.for(planted.filter(({ rule }) => rule === null))('nothing is wrong with $file', ({ file }) => {
    expect(broken(file)).toEqual([])
  })

  test('every rule has a plant', () => {
    expect(new Set(planted.map(({ rule }) => rule).filter((rule) => rule !== null))).toEqual(
      new Set(importRules.map(({ name }) => name)),
    )
  })
})

function builtRooms() {
  return readdirSync(join(root, 'lib')).map((room) => `lib/${room}`)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/^prisma\/((postgresql\/)?generated|data)\//.test(path))
}
