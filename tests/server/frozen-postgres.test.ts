import { rmSync } from 'node:fs'
import { v5 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin } from '@/lib/cases/begin'
import { type Door, doorOf } from '@/lib/cases/doors'
import { prepareStore } from '@/lib/server/prepare'
import { checksOf, readiness } from '@/lib/server/readiness'
import { type Serving, serve } from '@/lib/server/serve'
import { type Client, openStore } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { readSettings } from '@/lib/store/settings'
import { troublesSeen } from '@/prisma/trouble'
import { aForm } from '../cases/a-form'
import { idOf } from '../log/an-event'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres-server'
import { temporaryFolder } from '../store/temporary-store'
import { at, formHeaders, pause } from './served'

const door = doorOf('came') as Door
const byCase = (a: { caseId: string }, b: { caseId: string }) => (a.caseId < b.caseId ? -1 : 1)
const caseOf = (name: string) => v5('case', idOf(name))

describe.skipIf(whyNoPostgres() !== null && !process.env.CI)('a PostgreSQL that freezes', () => {
  let folder: string
  let postgres: PostgresServer
  let client: Client
  let serving: Serving
  let ready: ReturnType<typeof readiness>

  beforeAll(async () => {
    folder = temporaryFolder()
    postgres = await startPostgres()
    await postgres.createDatabase('store')
    const settings = readSettings({ DATA_DIR: folder, DATABASE_URL: postgres.url('store') }, folder)
    await prepareStore(settings, () => {})
    client = await openStore(settings.databaseUrl)
    ready = readiness(checksOf(settings, client), () => {})
    serving = await serve({ port: 0, host: '127.0.0.1', trustedProxy: [] })
    serving.open({
      handle: async ({ url = '' }, response) => {
        const now = new Date()
        const name = new URL(url, 'http://h').searchParams.get('name') ?? ''
        await begin(client, heldMasterKey(), null, door, aForm(name, { value: 'call' }), now, '2026-11-26')
        response.end('taken')
      },
      troubles: troublesSeen,
      close: () => client.$disconnect(),
    })
  })
  afterAll(async () => {
    postgres.thaw()
    await serving.stop(50)
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const send = async (name: string) => {
    const began = performance.now()
    const answer = await fetch(at(serving, `/?name=${name}`), {
      method: 'POST',
      headers: formHeaders(serving),
    })
    return { status: answer.status, body: await answer.text(), ms: performance.now() - began }
  }

  test('forms are answered 503 before long, and are there once when they are sent again', async () => {
    const slowly = (time: string, name: string) =>
      client.$executeRawUnsafe(`CREATE CONSTRAINT TRIGGER "${name}" AFTER INSERT ON "Case" ${time}
        FOR EACH ROW WHEN (NEW."id" = '${caseOf(name)}') EXECUTE FUNCTION "slow"()`)
    await client.$executeRawUnsafe(`CREATE FUNCTION "slow"() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN PERFORM pg_sleep(2); RETURN NEW; END'`)
    await slowly('', 'middle')
    await slowly('DEFERRABLE INITIALLY DEFERRED', 'commit')
    const begun = ['middle', 'commit'].map(send)
    await pause(1_000)
    postgres.freeze()
    const names = ['middle', 'commit', 'before']
    const told = await Promise.all([...begun, send('before')])
    for (const { status, body, ms } of told) {
      expect(status).toBe(503)
      // One question that is given up, and one connection that is not made for the next.
      expect(ms).toBeLessThan(20_000)
      expect(body).toContain('2回送っても、記録は1つです')
    }
    expect(await ready()).toEqual(['store', 'migrations'])
    postgres.thaw()
    await expect.poll(() => ready(), { timeout: 20_000, interval: 1_100 }).toEqual([])
    for (const name of names) expect((await send(name)).body).toBe('taken')
    const cases = await client.event.groupBy({ by: ['caseId'], _count: true, orderBy: { caseId: 'asc' } })
    expect(cases).toEqual(names.map((name) => ({ caseId: caseOf(name), _count: 3 })).sort(byCase))
    expect(await client.case.count()).toBe(names.length)
  })
})
