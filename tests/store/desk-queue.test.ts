import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQueue, type QueueFilter, type QueueGap, queuePage } from '@/lib/store/desk-queue'
import { type DeskRow, placeInQueue } from '@/lib/store/desk-rows'
import { isOnPostgres, type TemporaryStore, temporaryStore } from './temporary-store'

const now = new Date('2026-11-26T03:00:00.000Z')
const dayMs = 86_400_000
const volunteer = { id: 'me', role: 'volunteer' } as const
const lead = { id: 'me', role: 'lead' } as const

const row = (caseId: string, more: Partial<DeskRow> = {}): DeskRow => {
  const made = { ...plain(caseId), ...more }
  return { ...made, place: placeInQueue(made) }
}

const plain = (caseId: string) => ({
  caseId,
  handle: `handle of ${caseId}`,
  situation: 'unknown-bill',
  stage: 'consult',
  emergencies: '',
  urgency: 0,
  status: 'waiting',
  holder: null,
  wantsSecond: false,
  waiting: 'desk',
  grantedAt: new Date(now.getTime() - dayMs),
  until: new Date(now.getTime() + dayMs),
  lastAt: new Date(now.getTime() - dayMs / 2),
})

const ago = (days: number) => new Date(now.getTime() - days * dayMs)

const rows = [
  row('young'),
  row('old', { lastAt: ago(5), situation: 'threat-mail' }),
  row('paid', { urgency: 3, emergencies: ' paid told ' }),
  row('repaid', { urgency: 1, emergencies: ' repaid ' }),
  row('mine', { status: 'asked', holder: 'me', waiting: 'person', urgency: 2, stage: 'verify' }),
  row('theirs', { status: 'taken', holder: 'somebody' }),
  row('second', { status: 'second', holder: 'somebody', wantsSecond: true }),
  row('my second', { status: 'second', holder: 'me', wantsSecond: true }),
  row('closed', { status: 'closed', holder: 'somebody', waiting: 'nobody' }),
  row('run out', { until: now, urgency: 3 }),
  row('28 days', { lastAt: ago(28), urgency: 3 }),
]

let temporary: TemporaryStore
beforeAll(async () => {
  temporary = await temporaryStore()
  await temporary.client.deskRow.createMany({ data: rows })
})
afterAll(() => temporary.close())

const idsOf = async (reader: typeof volunteer | typeof lead, filter: QueueFilter = {}) =>
  (await queuePage(temporary.client, reader, filter, null, now)).rows.map(({ caseId }) => caseId)

describe('who sees what', () => {
  test('a volunteer: what waits, what they hold, what waits for a second reader; the urgent first', async () => {
    expect(await idsOf(volunteer)).toEqual(['paid', 'mine', 'repaid', 'old', 'my second', 'second', 'young'])
  })

  test('a lead: everything that is shared still, and nothing that has run out', async () => {
    const expected = ['paid', 'mine', 'repaid', 'old', 'closed', 'my second', 'second', 'theirs', 'young']
    expect(await idsOf(lead)).toEqual(expected)
  })

  test.for<[string, QueueFilter, string[]]>([
    ['a situation', { situation: 'threat-mail' }, ['old']],
    ['a stage', { stage: 'verify' }, ['mine']],
    ['an emergency, and none whose id holds it', { emergency: 'paid' }, ['paid']],
    ['waits for the person', { waiting: 'person' }, ['mine']],
    ['mine', { mine: true }, ['mine', 'my second']],
    ['a second reader, who is not the holder', { second: true }, ['second']],
    ['two at once', { mine: true, waiting: 'person' }, ['mine']],
    ['nothing', { situation: 'found-data', mine: true }, []],
  ])('%s', async ([, filter, expected]) => {
    expect(await idsOf(volunteer, filter)).toEqual(expected)
    expect(await countQueue(temporary.client, volunteer, filter, now)).toBe(expected.length)
  })
})

describe('pages', () => {
  const gapBy = (one: DeskRow | undefined, way: QueueGap['way']): QueueGap => {
    if (!one) throw new Error('no row')
    return { way, place: one.place }
  }

  // Many rows of one urgency and one time, so that only the id tells them apart.
  const many = Array.from({ length: 60 }, (_, at) =>
    row(`case ${String((at * 37) % 60).padStart(2, '0')}`, {
      urgency: at % 3,
      lastAt: ago((at * 7) % 4),
    }),
  )

  const inStore = async (use: (one: TemporaryStore) => Promise<void>) => {
    const one = await temporaryStore()
    await one.client.deskRow.createMany({ data: many })
    await use(one).finally(one.close)
  }

  test('forth and back meet every row once, in one order', () =>
    inStore(async ({ client }) => {
      const all = (await queuePage(client, lead, {}, null, now, 100)).rows.map(({ caseId }) => caseId)
      expect(new Set(all).size).toBe(60)
      const forth: string[][] = []
      let page = await queuePage(client, lead, {}, null, now, 7)
      expect(page.hasBefore).toBe(false)
      forth.push(page.rows.map(({ caseId }) => caseId))
      while (page.hasAfter) {
        page = await queuePage(client, lead, {}, gapBy(page.rows.at(-1), 'after'), now, 7)
        expect(page.hasBefore).toBe(true)
        forth.push(page.rows.map(({ caseId }) => caseId))
      }
      expect(forth.flat()).toEqual(all)
      for (const expected of forth.slice(0, -1).reverse()) {
        page = await queuePage(client, lead, {}, gapBy(page.rows[0], 'before'), now, 7)
        expect(page.rows.map(({ caseId }) => caseId)).toEqual(expected)
      }
      expect(page.hasBefore).toBe(false)
    }))

  test('a row that goes meanwhile shifts none of the others', () =>
    inStore(async ({ client }) => {
      const first = await queuePage(client, lead, {}, null, now, 7)
      const expected = await queuePage(client, lead, {}, gapBy(first.rows.at(-1), 'after'), now, 7)
      await client.deskRow.deleteMany({
        where: { caseId: { in: first.rows.map(({ caseId }) => caseId) } },
      })
      const found = await queuePage(client, lead, {}, gapBy(first.rows.at(-1), 'after'), now, 7)
      expect(found.rows).toEqual(expected.rows)
    }))
})

describe.skipIf(isOnPostgres())('the plan of SQLite', () => {
  test.for(['first', 'after', 'before'] as const)(
    '%s: no page sorts, each seeks in the index',
    async (way) => {
      const asked: string[] = []
      const one = await temporaryStore()
      const prepare = Database.prototype.prepare
      Database.prototype.prepare = function (this: Database, sql: string) {
        asked.push(sql)
        return Reflect.apply(prepare, this, [sql])
      }
      try {
        const gap =
          way === 'first' ? null : { way, place: placeInQueue({ urgency: 1, lastAt: ago(1), caseId: 'x' }) }
        await queuePage(one.client, volunteer, { mine: false }, gap, now)
      } finally {
        Database.prototype.prepare = prepare
      }
      const pages = asked.filter((sql) => sql.includes('ORDER BY'))
      expect(pages).toHaveLength(1)
      for (const sql of pages) {
        expect(sql).not.toMatch(/OFFSET [1-9]/)
        const values = [...sql.matchAll(/\?/g)].map(() => 1)
        const plan = await one.client.$queryRawUnsafe<{ detail: string }[]>(
          `EXPLAIN QUERY PLAN ${sql}`,
          ...values,
        )
        const words = plan.map(({ detail }) => detail).join('\n')
        expect(words).toContain('DeskRow_place_key')
        expect(words).not.toContain('TEMP B-TREE')
        if (way !== 'first') expect(words).toMatch(/place[<>]/)
      }
      await one.close()
    },
  )
})
