import { join } from 'node:path'
import { type Row, verifyChain } from '@/lib/log/chain'
import type { LoggedEvent } from '@/lib/log/events'
import { openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { storeUrl } from './app-process'
import type { Acknowledged } from './writer'

/** What became of everything that was acknowledged. */
export type Kept = {
  readonly cases: number
  readonly lost: number
  readonly doubled: number
  /** Entries that stand at another place than the one that was named. */
  readonly moved: number
  /** Cases whose chain is broken, or with a body that does not open or does not match its hash. */
  readonly broken: number
}

/** Looks into the store of a folder by itself, without the server. */
export const readKept = (folder: string, acknowledged: readonly Acknowledged[]): Promise<Kept> => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  return readStore(storeUrl(folder), key, acknowledged)
}

/** `readKept` of the store at a URL, whose cases are under `key`. */
export const readStore = async (
  url: string,
  key: Uint8Array,
  acknowledged: readonly Acknowledged[],
): Promise<Kept> => {
  const client = await openStore(url)
  try {
    const ids = (await client.case.findMany({ select: { id: true } })).map(({ id }) => id)
    const opened = await Promise.all(ids.map((id) => openCase(client, key, id).catch(() => null)))
    const whole = await Promise.all(ids.map((id) => isWhole(client, id)))
    const placesOf = byWords(opened.flatMap((one) => one?.events ?? []))
    const found = acknowledged.map(({ words, seq }) => ({ seq, places: placesOf.get(words) ?? [] }))
    return {
      cases: ids.length,
      lost: found.filter(({ places }) => places.length === 0).length,
      // Not only what was acknowledged: nothing may be there twice.
      doubled: [...placesOf.values()].filter(({ length }) => length > 1).length,
      moved: found.filter(({ seq, places }) => places.length > 0 && !places.includes(seq)).length,
      broken: ids.filter((_, at) => !opened[at] || !whole[at]).length,
    }
  } finally {
    await client.$disconnect()
  }
}

const byWords = (events: readonly LoggedEvent[]) => {
  const places = new Map<string, number[]>()
  for (const event of events) {
    if (event.kind !== 'said') continue
    const { words } = event.body
    places.set(words, [...(places.get(words) ?? []), event.seq])
  }
  return places
}

/** Whether the hashes of a case are those of its events, one behind the other. */
export const isWhole = async (client: Client, caseId: string) => {
  const rows = await client.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })
  const chain = rows.map(
    (row) =>
      ({
        ...row,
        occurredAt: row.occurredAt?.toISOString() ?? null,
        recordedAt: row.recordedAt.toISOString(),
      }) as Row,
  )
  return chain.length > 0 && verifyChain(chain).whole
}
