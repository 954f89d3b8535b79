import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// How many items of each source text the app must do something about; the first one has an S0-20b besides.
const counts = { S0: 40, S1: 35, S2: 21, S3: 20, S4: 25 } as const

const items = [
  ...Object.entries(counts).flatMap(([text, count]) =>
    Array.from({ length: count }, (_, at) => `${text}-${String(at + 1).padStart(2, '0')}`),
  ),
  'S0-20b',
]

/** Items that no code can cite, each with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'S1-28': 'learning in general: nothing to do about this case',
  'S1-29': 'which shop to choose: the app rates no business',
  'S1-30': 'an advertisement on the page: the app carries none and loads nothing from elsewhere',
  'S4-18': 'looking for work after a leak: no counsellor of the desks here deals with it',
  'S4-20': 'a career counsellor: a business, and none of the desks here',
  'S4-24': 'three stories that nobody can check: the app comforts with steps, not with outcomes of others',
  'S4-25': 'the advertisements of S1-30 again',
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

const citations = ['lib', 'components', 'app']
  .flatMap(sourcesBelow)
  .flatMap((source) => source.match(/S[0-4]-\d\d[a-z]?\b/g) ?? [])
const cited = new Set(citations)

afterAll(() => {
  const rows = Object.keys(counts).map((text) => {
    const own = items.filter((item) => item.startsWith(`${text}-`))
    const left = own.filter((item) => leftOut[item])
    const places = citations.filter((item) => own.includes(item)).length
    const found = own.filter((item) => cited.has(item)).length
    return `${text}  ${own.length} items, ${found} cited at ${places} places, ${left.length} left out: ${left.join(' ') || 'none'}`
  })
  process.stdout.write(`\nThe source texts, item by item\n${rows.join('\n')}\n`)
})

test('every item of the source texts is cited where it is answered, or listed with a reason', () => {
  expect(items.filter((item) => !cited.has(item) && !leftOut[item])).toEqual([])
})

test('nothing cites an item that does not exist, or one that is listed as left out', () => {
  expect([...cited].filter((item) => !items.includes(item) || leftOut[item])).toEqual([])
})
