import { expect, test } from 'vitest'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import type { Row } from '@/lib/log/chain'
import { verifyChain } from '@/lib/log/chain'
import { openCase } from '@/lib/store/cases'
import { makeSharedCases } from '../bench/shared-cases'
import { temporaryStore } from './temporary-store'

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-26T03:00:00.000Z')

test('cases that are made for looking at are as if people had made them', async () => {
  const { client, close } = await temporaryStore()
  await makeSharedCases(client, masterKey, { cases: 30, events: 20, now, seed: 1 })
  const rows = await client.deskRow.findMany()
  expect(rows).toHaveLength(30)
  expect(new Set(rows.map(({ situation }) => situation)).size).toBeGreaterThan(3)
  for (const row of rows) {
    const opened = await openCase(client, masterKey, row.caseId)
    if (!opened) throw new Error('a row without a case')
    expect(opened.events).toHaveLength(20)
    expect(deskRowOf(opened, now)).toEqual(row)
    const stored = await client.event.findMany({ where: { caseId: row.caseId }, orderBy: { seq: 'asc' } })
    const chain = stored.map((event) => ({
      ...event,
      occurredAt: event.occurredAt?.toISOString() ?? null,
      recordedAt: event.recordedAt.toISOString(),
    }))
    expect(verifyChain(chain as Row[])).toEqual({ whole: true, head: opened.head })
  }
  await close()
})
