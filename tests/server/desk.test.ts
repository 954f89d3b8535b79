import { afterEach, beforeEach, expect, test } from 'vitest'
import { acceptInvite, findInvite } from '@/lib/accounts/invites'
import { deskCommand } from '@/lib/server/desk'
import type { Client } from '@/lib/store/client'
import { readSettings, type Settings } from '@/lib/store/settings'
import { type Prepared, prepared } from './prepared'

let folder: string
let settings: Settings
let client: Client
let close: Prepared['close']
beforeEach(async () => {
  ;({ folder, settings, client, close } = await prepared())
})
afterEach(() => close())

const now = new Date('2026-11-26T03:00:00Z')

const run = async (...words: string[]) => {
  const lines: string[] = []
  await deskCommand(settings, words, now, (line) => lines.push(line))
  return lines
}
const tokenIn = ([line = '']: readonly string[]) => line.replace('/desk/invite/', '')

test('invite prints a link that can be used, reset one for the same account', async () => {
  const token = tokenIn(await run('invite', 'lead'))
  expect(await findInvite(client, token, now)).toEqual({ role: 'lead', name: null })
  await acceptInvite(client, token, { name: 'hana', password: 'hash' }, now)
  expect(await run('list')).toEqual(['hana  lead  setting-up'])
  const again = tokenIn(await run('reset', 'Hana'))
  expect(await findInvite(client, again, now)).toEqual({ role: 'lead', name: 'hana' })
  await run('disable', 'hana')
  expect(await run('list')).toEqual(['hana  lead  disabled'])
})

test.for([
  [['invite', 'boss'], /Which role\? volunteer, lead, admin/],
  [['disable', 'hana'], /nobody of that name/],
  [['reset'], /nobody of that name/],
  [[], /npm run desk -- invite volunteer\|lead\|admin/],
] as const)('%j says what to do', async ([words, says]) => {
  await expect(run(...words)).rejects.toThrow(says)
})

test('without a store it says so', async () => {
  const nowhere = readSettings({ DATA_DIR: 'none' }, folder)
  await expect(deskCommand(nowhere, ['list'], now, () => {})).rejects.toThrow(/start the server once/)
})

test('without the server of its store it says that, and not where it was looked for', async () => {
  const DATABASE_URL = 'postgresql://hana:secret@127.0.0.1:1/store'
  const away = readSettings({ DATA_DIR: '.', DATABASE_URL }, folder)
  const said = deskCommand(away, ['list'], now, () => {})
  await expect(said).rejects.toThrow(/^PostgreSQL cannot be asked just now/)
})
