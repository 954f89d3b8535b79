import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptTables, leftOut } from '@/lib/store/tables'

const schema = readFileSync(join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8')
const models = [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, name = '', body = '']) => ({
  name,
  key: (/@@id\(\[(.*?)\]\)/.exec(body)?.[1] ?? /^ +(\w+) .*@id/m.exec(body)?.[1] ?? '').split(', '),
}))

test('every table is either in a backup, in the order of its key, or left out on purpose', () => {
  expect(models.length).toBeGreaterThan(15)
  expect([...keptTables.map(({ name }) => name), ...leftOut].sort()).toEqual(
    models.map(({ name }) => name).sort(),
  )
  for (const { name, key } of keptTables) expect(models).toContainEqual({ name, key })
})

test('the key in use comes last, and a case before what belongs to it', () => {
  expect(keptTables.at(0)?.name).toBe('Case')
  expect(keptTables.at(-1)?.name).toBe('KeyInUse')
})
