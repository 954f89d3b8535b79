import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addToCase } from '@/lib/cases/append-to-case'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import { moveCase } from '@/lib/cases/desk-move'
import { deskPicture } from '@/lib/cases/desk-picture'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import { policyParts } from '@/lib/cases/read-policy'
import { readSheet } from '@/lib/cases/read-sheet'
import type { GrantScope } from '@/lib/log/desk-events'
import type { Entry } from '@/lib/log/events'
import { createCase, openCase } from '@/lib/store/cases'
import { keepMasterKeys } from '@/lib/store/keyring'
import { anEvent, answered, idOf, told } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T06:40:00Z')
const anna: DeskAccount = { id: 'anna', name: 'andou', role: 'volunteer' }
const ben: DeskAccount = { id: 'ben', name: 'bessho', role: 'volunteer' }
const lead: DeskAccount = { id: 'lead', name: 'hayashi', role: 'lead' }
const admin: DeskAccount = { id: 'admin', name: 'kanri', role: 'admin' }

const story: readonly Entry[] = [
  answered('situation', 'unknown-bill'),
  answered('traderName', 'みなと商店'),
  answered('remembersClaim', 'no'),
  told('they-said', 'name'),
  {
    kind: 'said',
    body: {
      speaker: 'them',
      name: '山田一郎',
      words: '山田一郎です。03-1234-5678 へ今日中に',
      understood: '急がされた',
      against: '一度、はいと言った',
      proof: '着信の画面',
    },
  },
  {
    kind: 'evidence',
    body: {
      file: idOf('photo'),
      sha256: 'a'.repeat(64),
      bytes: 9,
      type: 'image/jpeg',
      name: '山田の名刺.jpg',
      caption: '名刺',
      proves: null,
      shows: 'picture',
    },
  },
]

let store: TemporaryStore
let shared = 0

beforeAll(async () => {
  keepMasterKeys([masterKey])
  store = await temporaryStore()
})
afterAll(() => store.close())

/** A case that tells the story and shares these parts; the handle of its sheet. */
const share = async (...scopes: GrantScope[]) => {
  const caseId = `case-${++shared}`
  const until = '2026-12-05T00:00:00.000Z'
  const grant: Entry = { kind: 'granted', body: { scopes, mayWrite: true, until } }
  const opened = await createCase(store.client, masterKey, caseId, [], now)
  const events = [...story, grant].map((entry, at) => anEvent(`${caseId} ${at}`, entry))
  await addToCase(store.client, opened, events, now)
  const handle = deskRowOf((await reopened(caseId)) ?? opened, now)?.handle ?? ''
  return { caseId, handle }
}

const reopened = (caseId: string) => openCase(store.client, masterKey, caseId)

const read = (account: DeskAccount, handle: string) => readSheet(account, store.client, handle, now)

/** Past every head: the form saw what is there. */
const newest = '999999'

const move = (
  account: DeskAccount,
  handle: string,
  name: string,
  fields: Readonly<Record<string, string>> = {},
) =>
  moveCase(
    account,
    store.client,
    handle,
    name,
    aForm(`${handle} ${account.id} ${name}`, { saw: newest, ...fields }),
    now,
  )

describe('what a volunteer reads', () => {
  test('exact words without names and numbers, understood, proof; what counts against is the centre’s', async () => {
    const { handle } = await share('summary', 'log', 'evidence')
    const page = await read(anna, handle)
    expect(page?.sheet.timeline?.at(-1)).toMatchObject({ understood: '急がされた', proof: '記憶:着信の画面' })
    expect(page?.sheet.timeline?.at(-1)?.words).toMatch(/^「◯◯です。＿+ へ今日中に」$/)
    expect(JSON.stringify(page)).not.toMatch(/一度、はい|山田|1234|名刺/)
    expect(page?.sheet.exhibits).toMatchObject([{ label: '証拠 1', hasPicture: true }])
  })

  test.for<[scopes: GrantScope[], summary: boolean, timeline: boolean, exhibits: boolean]>([
    [['summary'], true, false, false],
    [['log'], false, true, false],
    [['summary', 'log'], true, true, false],
    [['evidence'], false, false, true],
  ])('shared %j', async ([scopes, ...parts]) => {
    const { handle } = await share(...scopes)
    const sheet = (await read(anna, handle))?.sheet
    expect([sheet?.summary, sheet?.timeline, sheet?.exhibits].map((part) => Boolean(part))).toEqual(parts)
    if (!parts[0]) expect(JSON.stringify([sheet?.summary, sheet?.timeline])).not.toContain('みなと')
  })

  test('a picture only where files are shared, and only one that is there', async () => {
    const [with_, without] = [await share('evidence'), await share('summary')]
    const picture = (handle: string, file: string) => deskPicture(anna, store.client, handle, file, now)
    expect(await picture(without.handle, idOf('photo'))).toBeNull()
    expect(await picture(with_.handle, idOf('other'))).toBeNull()
    expect(await picture('unknown', idOf('photo'))).toBeNull()
  })

  test('questions with what hangs on them; one that is asked says so', async () => {
    const { handle } = await share('summary')
    await move(anna, handle, 'take')
    const fact = (await read(anna, handle))?.sheet.summary?.questions[0]?.fact ?? ''
    await move(anna, handle, 'ask', { fact })
    expect((await read(anna, handle))?.sheet.summary?.questions[0]).toMatchObject({ fact, isAsked: true })
  })

  test('an answer is read where the log is not shared', async () => {
    const { caseId, handle } = await share('summary')
    await move(anna, handle, 'take')
    await move(anna, handle, 'ask', { words: '家族は知っていますか' })
    const opened = await reopened(caseId)
    if (!opened) throw new Error('the case is gone')
    const reply: Entry = { kind: 'replied', body: { to: opened.events.length, words: '娘は知っています' } }
    await addToCase(store.client, opened, [anEvent(`${caseId} reply`, reply)], now)
    expect((await read(anna, handle))?.sheet.history[0]?.words).toBe(
      '「家族は知っていますか」への答え:娘は知っています',
    )
  })
})

describe('who reads which sheet', () => {
  test('nobody but who holds it, and leads, once it is taken', async () => {
    const { handle } = await share('summary')
    await move(anna, handle, 'take')
    const seen = await Promise.all([anna, ben, lead, admin].map((one) => read(one, handle)))
    expect(seen.map((page) => page !== null)).toEqual([true, false, true, false])
    expect(await read(anna, 'unknown')).toBeNull()
  })

  test('who looked is told to leads', async () => {
    const { handle } = await share('summary')
    await read(anna, handle)
    expect((await read(anna, handle))?.looks).toBeNull()
    expect((await read(lead, handle))?.looks?.map(({ cells }) => cells[2])).toContain('質問への答え')
  })

  test('the same trader in another case: its number for everybody, the way there for who may open it', async () => {
    const [one, other] = [await share('summary'), await share('summary')]
    await move(anna, one.handle, 'take')
    await move(ben, other.handle, 'take')
    const linksOf = async (account: DeskAccount) =>
      (await read(account, one.handle))?.same.flatMap(({ links }) => links.map(({ href }) => href))
    expect((await read(anna, one.handle))?.same[0]?.words).toMatch(/同じ相手の名前が、ほかに\d件/)
    expect(await linksOf(anna)).not.toContain(`/desk/case/${other.handle}`)
    expect(await linksOf(lead)).toContain(`/desk/case/${other.handle}`)
  })
})

test('what came back is on the sheet of who typed it', async () => {
  const { handle } = await share('summary')
  await move(anna, handle, 'take')
  await move(anna, handle, 'ask', { words: '払う義務はありません' })
  const page = await read(anna, handle)
  expect(page?.draft).toMatchObject({ move: 'ask', filled: { words: '払う義務はありません' } })
  expect(page?.draft?.errors.words).toMatch(/ここでは書けません。.*かわりに/)
  expect((await read(lead, handle))?.draft).toBeNull()
})

test('the policy in words has a cell for every status, and no move that nobody of the role makes', () => {
  const [volunteer, leads] = policyParts()
  expect(volunteer?.rows.map(({ key }) => key)).not.toContain('reopen')
  expect(leads?.rows.map(({ key }) => key)).toContain('reopen')
  for (const { head, rows } of policyParts())
    for (const { cells } of rows) expect(cells).toHaveLength(head.length)
})
