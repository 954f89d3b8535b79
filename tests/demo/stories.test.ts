import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authOf } from '@/lib/accounts/auth'
import { takeDemoLink } from '@/lib/accounts/demo-links'
import { sentBack } from '@/lib/accounts/desk-cookies'
import { whoComes } from '@/lib/accounts/who'
import { viewOf } from '@/lib/cases/case-view'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import { type DemoLinks, fillDemo, tell } from '@/lib/demo/fill'
import { stories } from '@/lib/demo/stories'
import { stopsIn } from '@/lib/desk/stop-words'
import { exhibitsOf } from '@/lib/log/exhibits'
import { openCase } from '@/lib/store/cases'
import type { OpenedCase } from '@/lib/store/events'
import { keepMasterKeys } from '@/lib/store/keyring'
import { maskSecrets } from '@/lib/text/secrets'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const minuteMs = 60_000

// Accounts are made now whatever a story is told of: better-auth has a clock of its own.
const start = new Date()

let store: TemporaryStore
let links: DemoLinks
let cases: readonly OpenedCase[]
beforeAll(async () => {
  keepMasterKeys([masterKey])
  store = await temporaryStore()
  links = await fillDemo(store.client, start)
  const rows = await store.client.case.findMany({ orderBy: { createdAt: 'asc' } })
  const opened = await Promise.all(rows.map(({ id }) => openCase(store.client, masterKey, id)))
  cases = opened.flatMap((one) => one ?? [])
})
afterAll(() => store.close())

describe('the cases of the demo', () => {
  test('there are ten, and every log opens: its chain, its seals and its events are as the app writes them', () => {
    expect(stories).toHaveLength(10)
    expect(new Set(stories.map(({ name }) => name)).size).toBe(10)
    expect(cases).toHaveLength(10)
  })

  test('nine stand in the queue as a rebuild makes them, the one that is not shared in no queue', async () => {
    const rows = await store.client.deskRow.findMany()
    const rebuilt = cases.map((opened) => deskRowOf(opened, start)).filter((row) => row !== null)
    expect(rows).toHaveLength(9)
    expect(rows).toEqual(expect.arrayContaining(rebuilt))
    expect(rebuilt).toHaveLength(9)
  })

  test('they stand everywhere that a case can stand, in every situation', async () => {
    const rows = await store.client.deskRow.findMany()
    const count = (status: string) => rows.filter((row) => row.status === status).length
    const statuses = ['waiting', 'taken', 'asked', 'second', 'handed', 'closed']
    expect(statuses.map((status) => [status, count(status)])).toEqual([
      ['waiting', 4],
      ['taken', 1],
      ['asked', 1],
      ['second', 1],
      ['handed', 1],
      ['closed', 1],
    ])
    expect(new Set(rows.map(({ situation }) => situation))).toEqual(
      new Set(['unknown-bill', 'found-data', 'support-desk', 'callback-check', 'threat-mail', 'other']),
    )
    expect(rows.filter(({ urgency }) => urgency === 3)).toHaveLength(1)
    const soon = rows.filter(({ until }) => until.getTime() - start.getTime() < 24 * 60 * minuteMs)
    expect(soon.map(({ situation }) => situation)).toEqual(['found-data'])
  })

  test('nothing in them is of a time to come, and each gives advice with a source', () => {
    for (const { events } of cases) {
      expect(events.every(({ recordedAt }) => new Date(recordedAt) <= start)).toBe(true)
      const { advice } = viewOf(events).guidance
      expect(advice.length).toBeGreaterThan(0)
      for (const { because } of advice) expect(because.flatMap(({ sources }) => sources)).not.toEqual([])
    }
  })

  test('some have a picture and a paper, two share a number, one has a question that waits for its person', async () => {
    const kinds = (kind: string) => cases.filter(({ events }) => events.some((event) => event.kind === kind))
    expect(cases.flatMap(({ events }) => exhibitsOf(events)).map(({ shows }) => shows)).toEqual(
      Array(3).fill('picture'),
    )
    expect(kinds('issued')).toHaveLength(3)
    const tags = await store.client.deskMatch.findMany({ where: { kind: 'number' } })
    expect([tags.length, new Set(tags.map(({ tag }) => tag)).size]).toEqual([2, 1])
  })

  test('the desk says nothing in them that it must not say', () => {
    const said = cases.flatMap(({ events }) =>
      events.flatMap(({ kind, body }) => (kind === 'desk' && 'words' in body ? [body.words] : [])),
    )
    expect(said.length).toBeGreaterThan(8)
    expect(said.flatMap((words) => stopsIn(words))).toEqual([])
  })

  test('nobody in them says a secret: nothing of what they wrote is masked', () => {
    const written = stories.flatMap(({ acts }) => acts.flatMap((act) => ('words' in act ? [act.words] : [])))
    expect(written.length).toBeGreaterThan(15)
    expect(written.filter((words) => maskSecrets(words).words !== words)).toEqual([])
  })

  test('the overview has counts of them', async () => {
    const tallies = await store.client.deskTally.findMany({ where: { what: 'shared' } })
    expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })
})

// A story that crosses midnight, a month or a leap day says nothing of a day to come.
test.for(['2026-12-31T15:10:00Z', '2027-03-01T03:00:00Z', '2028-02-29T14:50:00Z'])(
  'each can be told at %s',
  async (at) => {
    const other = await temporaryStore()
    const account = (id: string, role: 'volunteer' | 'lead') => ({ account: { id, name: id, role } })
    const people = {
      ...{ aoki: account('a', 'volunteer'), hara: account('h', 'volunteer'), mori: account('m', 'lead') },
    }
    for (const story of stories) await tell(other.client, story, people, new Date(at))
    expect(await other.client.deskRow.count()).toBe(9)
    await other.close()
  },
)

describe('the accounts and the links', () => {
  const later = (minutes: number) => new Date(start.getTime() + minutes * minuteMs)

  test('three people, each with a confirmed second factor', async () => {
    const users = await store.client.deskUser.findMany({ orderBy: { name: 'asc' } })
    expect(users.map(({ name, role, twoFactorEnabled }) => [name, role, twoFactorEnabled])).toEqual([
      ['aoki', 'volunteer', true],
      ['hara', 'volunteer', true],
      ['mori', 'lead', true],
    ])
  })

  test.for(['volunteer', 'lead'] as const)(
    'the link of the %s lets in once, also after hours',
    async (role) => {
      const at = later(6 * 60)
      const link = await takeDemoLink(store.client, links[role], at)
      if (link?.to !== 'desk') throw new Error('it leads elsewhere')
      const who = await whoComes(store.client, authOf(store.client, [masterKey]), sentBack(link.cookies), at)
      expect(who).toMatchObject({ tag: 'account', account: { role } })
      expect(await takeDemoLink(store.client, links[role], at)).toBeNull()
    },
  )

  test.for([
    ['an unknown one', () => 'x'.repeat(22), 0],
    ['one that is too old', () => links.person, 12 * 60],
  ] as const)('%s leads nowhere', async ([, token, minutes]) => {
    expect(await takeDemoLink(store.client, token(), later(minutes))).toBeNull()
  })

  test('the link of the person opens the case whose question waits', async () => {
    const link = await takeDemoLink(store.client, links.person, later(1))
    if (link?.to !== 'person') throw new Error('it leads elsewhere')
    const row = await store.client.deskRow.findUnique({ where: { caseId: link.caseId } })
    expect(row?.status).toBe('asked')
  })

  test('the store keeps no token', async () => {
    const kept = JSON.stringify(await store.client.deskVerification.findMany())
    for (const token of Object.values(links)) expect(kept).not.toContain(token)
  })
})
