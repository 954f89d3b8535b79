import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from './client'

/** Ids of erased cases, and when each was erased. */
export type ErasedIds = ReadonlyMap<string, Date>

/**
 * The cases that DATA_DIR/erased.list names: they were erased in this installation, whatever became of its store since.
 * Lines that were cut short are left out.
 */
export const readErasedList = (dataDir: string): ErasedIds => {
  const lines = textOf(dataDir).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, id, at] = /^(\S+) (\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(line) ?? []
      return id && at ? [[id, new Date(at)] as const] : []
    }),
  )
}

/**
 * Adds cases to that list and waits until it would outlast a power cut. The list only grows, and says nothing but ids:
 * with it no old backup brings back what somebody erased.
 */
export const noteErased = (dataDir: string, erased: ErasedIds): void => {
  if (erased.size === 0) return
  const lines = [...erased].map(([id, at]) => `${id} ${at.toISOString()}\n`)
  const file = openSync(join(dataDir, 'erased.list'), 'a', 0o600)
  try {
    // A line that was cut short before must not swallow the next one.
    const text = textOf(dataDir)
    writeSync(file, (text === '' || text.endsWith('\n') ? '' : '\n') + lines.join(''))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Adds what is erased in the store and not on the list yet: by another node, or when the list could not be written. */
export const keepErasedList = async (client: Client, dataDir: string): Promise<void> => {
  const known = readErasedList(dataDir)
  noteErased(dataDir, new Map([...(await erasedIn(client))].filter(([id]) => !known.has(id))))
}

/** Rows looked at before other work has its turn. */
const atOnce = 1_000

/** The cases that are erased in a store. */
export const erasedIn = async (client: Client): Promise<ErasedIds> => {
  const erased = new Map<string, Date>()
  for (let after = ''; ; ) {
    const rows = await client.case.findMany({
      where: { id: { gt: after }, erasedAt: { not: null } },
      orderBy: { id: 'asc' },
      take: atOnce,
      select: { id: true, erasedAt: true },
    })
    for (const { id, erasedAt } of rows) if (erasedAt) erased.set(id, erasedAt)
    const last = rows.at(-1)
    if (!last) return erased
    after = last.id
  }
}

const textOf = (dataDir: string) => {
  try {
    return readFileSync(join(dataDir, 'erased.list'), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
