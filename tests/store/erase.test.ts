import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '@/lib/log/chain'
import { createCase, openCase, setKeptDays } from '@/lib/store/cases'
import { openStore } from '@/lib/store/client'
import { saveDraft } from '@/lib/store/drafts'
import { emptyLogOf, eraseCase, eraseEnded } from '@/lib/store/erase'
import { append, type OpenedCase } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { saveResumeKey } from '@/lib/store/resume-keys'
import { createSession } from '@/lib/store/sessions'
import { daysBefore } from '@/lib/store/term'
import { anEvent, idOf, note } from '../log/an-event'
import { isOnPostgres, type TemporaryStore, temporaryStore } from './temporary-store'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const later = (days: number, ms = 0) => new Date(daysBefore(now, -days).getTime() + ms)

/** A case with everything that a case can have. */
const fullCase = async (name: string, words = `ことば${name}`.repeat(300)): Promise<OpenedCase> => {
  const { client } = temporary
  const events = [anEvent(`${name} 1`, note(words)), anEvent(`${name} 2`, note(words))]
  const opened = await createCase(client, masterKey, idOf(name), events, now)
  await createSession(client, `session ${name}`, opened.caseId, now)
  await saveResumeKey(client, opened, 'hash', now)
  const place = { sessionId: `session ${name}`, caseId: opened.caseId, form: '/f', key: opened.key }
  await saveDraft(client, place, { typed: words }, now)
  const picture = Buffer.from(words)
  await client.$transaction(
    evidenceInserts(client, opened, idOf(`file ${name}`), {
      original: picture,
      view: picture,
      thumb: picture,
    }),
  )
  return opened
}

const open = ({ caseId }: OpenedCase) => openCase(temporary.client, masterKey, caseId)

/** What of a case lies in the store's rows. */
const leftOf = async ({ caseId }: OpenedCase) => {
  const { client } = temporary
  const where = { caseId }
  const [bodies, parts, keys, drafts, sessions] = await Promise.all([
    client.eventBody.count({ where }),
    client.evidencePart.count({ where }),
    client.resumeKey.count({ where }),
    client.draft.count({ where }),
    client.session.count({ where }),
  ])
  return { bodies, parts, keys, drafts, sessions }
}

const nothing = { bodies: 0, parts: 0, keys: 0, drafts: 0, sessions: 0 }

/** The bytes of every file of the store. */
const files = () =>
  Buffer.concat(['', '-wal', '-shm'].map((end) => readFileSync(fileURLToPath(temporary.url) + end)))

const spellings = (bytes: Uint8Array): Buffer[] => {
  const found = Buffer.from(bytes)
  return [
    found,
    ...(['base64', 'base64url', 'hex'] as const).map((as) => Buffer.from(found.toString(as).slice(0, 40))),
  ]
}

describe('erasing a case', () => {
  test('takes everything but the hashes, which can still be verified', async () => {
    const [one, other] = [await fullCase('one'), await fullCase('other')]
    expect(await eraseCase(temporary.client, one.caseId, now)).toEqual({ logEmptied: true })
    expect(await open(one)).toBeNull()
    expect(await leftOf(one)).toEqual(nothing)
    expect(await open(other)).toMatchObject({ events: [{ seq: 1 }, { seq: 2 }] })
    expect(await leftOf(other)).toEqual({ bodies: 2, parts: 3, keys: 1, drafts: 1, sessions: 1 })
    const rows = await temporary.client.event.findMany({
      where: { caseId: one.caseId },
      orderBy: { seq: 'asc' },
    })
    const asHashed = rows.map((row) => ({
      ...row,
      occurredAt: row.occurredAt?.toISOString() ?? null,
      recordedAt: row.recordedAt.toISOString(),
    }))
    expect(verifyChain(asHashed as never)).toEqual({ whole: true, head: one.head })
  })

  test('twice, or of what is not there, is no error', async () => {
    const one = await fullCase('one')
    for (const id of [one.caseId, one.caseId, 'none']) await eraseCase(temporary.client, id, now)
    const { erasedAt } = await temporary.client.case.findUniqueOrThrow({ where: { id: one.caseId } })
    expect(erasedAt).toEqual(now)
  })

  test('an answer that comes while it goes leaves nothing behind', async () => {
    const one = await fullCase('one')
    await eraseCase(temporary.client, one.caseId, now)
    await expect(append(temporary.client, one, [anEvent('late', note('おそい'))], now)).rejects.toThrow()
    expect(await leftOf(one)).toEqual(nothing)
  })
})

// What PostgreSQL keeps in its files until it writes over it is said in the README.
describe.skipIf(isOnPostgres())('the files of SQLite hold nothing of an erased case', () => {
  const secretsOf = async ({ caseId, key, number }: OpenedCase) => {
    const { client } = temporary
    const { wrappedKey } = await client.case.findUniqueOrThrow({ where: { id: caseId } })
    const bodies = await client.eventBody.findMany({ where: { caseId } })
    const parts = await client.evidencePart.findMany({ where: { caseId } })
    const { sealed } = await client.resumeKey.findUniqueOrThrow({ where: { caseId } })
    const draft = await client.draft.findFirstOrThrow({ where: { caseId } })
    return {
      opened: [...spellings(key), Buffer.from('ことば')],
      sealed: [
        ...spellings(wrappedKey as Uint8Array),
        // A piece from the middle of each: a page may hold a part of it.
        ...[...[...bodies, ...parts].map((row) => row.sealed), sealed, draft.sealed].map((all) =>
          Buffer.from(all).subarray(20, 52),
        ),
        Buffer.from(number ?? ''),
      ],
    }
  }

  const found = (secrets: readonly Buffer[]) => secrets.filter((secret) => files().includes(secret)).length

  test('not its words, not its key in any spelling, not what was sealed', async () => {
    const one = await fullCase('one')
    const { opened, sealed } = await secretsOf(one)
    expect(found(opened)).toBe(0)
    // The search finds what is there: the key as it is wrapped, the bodies, words, draft and number.
    expect(found(sealed)).toBe(sealed.length - 3)
    await eraseCase(temporary.client, one.caseId, now)
    expect(found([...opened, ...sealed])).toBe(0)
  })

  test('not among 300 others, of which every second one is erased', { timeout: 60_000 }, async () => {
    const cases: OpenedCase[] = []
    for (let at = 0; at < 300; at++)
      cases.push(await fullCase(`case ${at}`, `ことば${at}`.repeat(1 + (at % 40) * 8)))
    const erased = cases.filter((_, at) => at % 2 === 0)
    const secrets = (await Promise.all(erased.map(secretsOf))).flatMap(({ opened, sealed }) => [
      ...opened,
      ...sealed,
    ])
    for (const { caseId } of erased) await eraseCase(temporary.client, caseId, now)
    const all = files()
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
    expect(await open(cases[1] as OpenedCase)).not.toBeNull()
  })

  test('not while another process has the store open', async () => {
    const other = await openStore(temporary.url)
    const one = await fullCase('one')
    await other.event.count()
    const { opened, sealed } = await secretsOf(one)
    expect(await eraseCase(temporary.client, one.caseId, now)).toEqual({ logEmptied: true })
    expect(found([...opened, ...sealed])).toBe(0)
    await other.$disconnect()
  })

  test('as soon as somebody who was reading at that moment has read to the end', async () => {
    const one = await fullCase('one')
    const { opened, sealed } = await secretsOf(one)
    const reader = await openStore(temporary.url)
    const started = performance.now()
    const reading = reader.$transaction(async (inside) => {
      await inside.event.count()
      expect(await eraseCase(temporary.client, one.caseId, now)).toEqual({ logEmptied: false })
      // Nobody waited for the lock long enough to notice.
      expect(performance.now() - started).toBeLessThan(4_000)
    })
    await reading
    expect(await leftOf(one)).toEqual(nothing)
    expect(await emptyLogOf(temporary.client)).toBe(true)
    expect(found([...opened, ...sealed])).toBe(0)
    await reader.$disconnect()
  })
})

/** Erases ended cases in a process of its own, as another node does; how many it erased. */
const aNode = async (at: Date): Promise<number> => {
  const code = `import { openStore } from './lib/store/client.ts'
    import { eraseEnded } from './lib/store/erase.ts'
    const client = await openStore('${temporary.url}')
    process.stdout.write(String(await eraseEnded(client, new Date('${at.toISOString()}'))))
    await client.$disconnect()`
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', code]
  const { stdout } = await promisify(execFile)(process.execPath, flags, {
    cwd: join(import.meta.dirname, '../..'),
  })
  return Number(stdout)
}

describe('cases that have ended', () => {
  const ended = (at: Date) => eraseEnded(temporary.client, at)

  test.for([
    [null, 179, 0],
    [null, 180, 1],
    [30, 29, 0],
    [30, 30, 1],
    [365, 364, 0],
    [365, 365, 1],
    [null, -400, 0],
  ] as const)('kept for %s days (180), after %s days: %s erased', async ([days, passed, count]) => {
    const one = await fullCase('one')
    if (days) await setKeptDays(temporary.client, one.caseId, days)
    expect(await ended(later(passed, -1))).toBe(0)
    expect(await ended(later(passed))).toBe(count)
    expect((await open(one)) === null).toBe(count === 1)
  })

  test('every event counts anew', async () => {
    const one = await fullCase('one')
    await append(temporary.client, one, [anEvent('later', note('あとで'))], later(170))
    expect(await ended(later(180))).toBe(0)
    expect(await ended(later(350))).toBe(1)
  })

  test('what was written while the clock ran behind counts from when it was right', async () => {
    const one = await fullCase('one')
    const rightAt = later(400)
    expect(await eraseEnded(temporary.client, later(401), (at) => (at <= now ? rightAt : at))).toBe(0)
    expect(await open(one)).not.toBeNull()
  })

  test('more than a batch; two nodes erase each of them once', { timeout: 60_000 }, async () => {
    for (let at = 0; at < 130; at++) {
      await createCase(
        temporary.client,
        masterKey,
        idOf(`many ${at}`),
        [anEvent(`event ${at}`, note('あ'))],
        now,
      )
    }
    const counts = await Promise.all([aNode(later(180)), aNode(later(180))])
    expect(counts[0] + counts[1]).toBe(130)
    expect(await temporary.client.eventBody.count()).toBe(0)
    expect(await ended(later(181))).toBe(0)
  })

  test('an answer that comes between the look and the erasing keeps the case', async () => {
    const one = await fullCase('one')
    const { client } = temporary
    const groupBy = client.event.groupBy.bind(client.event)
    // What the job saw is old by the time it erases.
    Object.assign(client.event, {
      groupBy: async (asked: never) => {
        const rows = await groupBy(asked)
        await append(client, one, [anEvent('just now', note('いま'))], later(180))
        return rows
      },
    })
    expect(await ended(later(180))).toBe(0)
    expect(await open(one)).toMatchObject({ events: [{}, {}, {}] })
  })

  test('cut short in the middle, each case is whole or gone, and the next round ends it', async () => {
    const cases = [await fullCase('a'), await fullCase('b'), await fullCase('c')]
    const { client } = temporary
    const transaction = client.$transaction.bind(client)
    let left = 2
    Object.assign(client, {
      $transaction: (work: never) => {
        if (left-- === 0) throw new Error('killed')
        return transaction(work)
      },
    })
    await expect(ended(later(180))).rejects.toThrow('killed')
    Object.assign(client, { $transaction: transaction })
    const gone = await Promise.all(cases.map(async (one) => (await open(one)) === null))
    const bodies = await Promise.all(cases.map(async (one) => (await leftOf(one)).bodies))
    expect(gone.filter(Boolean)).toHaveLength(2)
    expect(bodies).toEqual(gone.map((isGone) => (isGone ? 0 : 2)))
    expect(await ended(later(180))).toBe(1)
  })
})
