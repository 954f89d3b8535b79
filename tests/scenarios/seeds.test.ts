import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Every item of the first source text that the app must do something about (S0-01 … S0-40, and S0-20b).
const items = [...Array.from({ length: 40 }, (_, at) => `S0-${String(at + 1).padStart(2, '0')}`), 'S0-20b']

/** Items that no code can cite, each with the reason. */
const leftOut: Readonly<Record<string, string>> = {}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

const cited = new Set(
  ['lib', 'components', 'app'].flatMap(sourcesBelow).flatMap((source) => source.match(/S0-\d\d\w?/g) ?? []),
)

test('every item of the source text is cited where it is answered, or listed with a reason', () => {
  expect(items.filter((item) => !cited.has(item) && !leftOut[item])).toEqual([])
})

test('nothing cites an item that does not exist, or one that is listed as left out', () => {
  expect([...cited].filter((item) => !items.includes(item) || leftOut[item])).toEqual([])
})
