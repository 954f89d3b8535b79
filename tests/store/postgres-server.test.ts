import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { describe, expect, it } from 'vitest'
import { rows } from '@/prisma/sqlite'
import { startPostgres, whyNoPostgres } from './postgres-server'

const ask = async (url: string, sql: string) => {
  const connection = await new PrismaPg({ connectionString: url }).connect()
  try {
    return await rows(connection, sql)
  } finally {
    await connection.dispose()
  }
}

const dataFolder = async (url: string) => String((await ask(url, 'SHOW data_directory'))[0]?.[0])

describe.skipIf(whyNoPostgres() !== null && !process.env.CI)('A PostgreSQL of its own', () => {
  it('makes databases, keeps them over a restart and a kill, and leaves nothing behind', async () => {
    const server = await startPostgres()
    try {
      await server.createDatabase('one')
      await ask(server.url('one'), 'CREATE TABLE kept AS SELECT 7 AS what')
      await server.createDatabase('two', 'one')
      const folder = await dataFolder(server.url('one'))
      for (const again of [server.restart, server.kill]) {
        await again()
        if (again === server.kill) await server.start()
        expect(await ask(server.url('two'), 'SELECT what FROM kept')).toEqual([[7]])
      }
      await server.stop()
      expect(existsSync(folder)).toBe(false)
      await expect(ask(server.url('one'), 'SELECT 1')).rejects.toThrow()
    } finally {
      await server.stop()
    }
  })

  it('ends with the process that started it, even when that is killed', async () => {
    const starter = spawn(process.execPath, ['--import', 'tsx', '-e', starting], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = await new Promise<string>((resolve) =>
      starter.stdout.once('data', (text) => resolve(`${text}`)),
    )
    const folder = await dataFolder(url)
    starter.kill('SIGKILL')
    for (let waited = 0; existsSync(folder) && waited < 10_000; waited += 50) await pause(50)
    expect(existsSync(folder)).toBe(false)
    await expect(ask(url, 'SELECT 1')).rejects.toThrow()
  })
})

const starting = `
import('./tests/store/postgres-server.ts').then(async ({ startPostgres }) => {
  const server = await startPostgres()
  process.stdout.write(server.url('postgres'))
  setInterval(() => {}, 1_000)
})`
