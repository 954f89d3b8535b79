import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Client } from '@/lib/store/client'
import { append, type OpenedCase } from '@/lib/store/events'
import { temporaryStore } from '../store/temporary-store'
import { aCase, eventsAfter } from './a-case'
import type { Line } from './print'
import { ratio } from './rounds'
import { asRounds, inTurns, type Sampled, spread, type Taker } from './turns'

const masterKey = randomBytes(32)

/** Bytes of one event: readable columns, hashes and sealed body. */
const eventBytes = 700

/** What one event costs, given the case as it was read, beside one bare row of its size in a store of its own. */
export const appendLines = async (): Promise<Line[]> => {
  const [ours, bare] = [await temporaryStore(), await temporaryStore()]
  try {
    const takers = [
      bareInsert(bare.client),
      appending(ours.client, 'append, event 10', { from: 5, to: 15 }),
      appending(ours.client, 'append, event 1,000', { from: 950, to: 1050 }),
    ]
    return linesOf(await inTurns(takers, 360))
  } finally {
    await ours.close()
    await bare.close()
  }
}

/** A bare Prisma create of one row of an event's size, into a table with nothing but its key. */
export const bareInsert = (client: Client): Taker => {
  const sealed = new Uint8Array(randomBytes(eventBytes))
  return {
    name: 'bare insert',
    run: () => client.eventBody.create({ data: { caseId: v7(), seq: 1, sealed } }),
  }
}

/** Appends to a case of `from` events until it has `to`, then to another one. */
const appending = (client: Client, name: string, { from, to }: { from: number; to: number }): Taker => {
  let opened: OpenedCase | null = null
  return {
    name,
    ready: async () => {
      if (!opened || opened.events.length >= to) opened = await aCase(client, masterKey, from)
    },
    run: async () => {
      if (opened) opened = await append(client, opened, eventsAfter(opened.events.length, 1), new Date())
    },
  }
}

const linesOf = ([bare, early, late]: readonly Sampled[]): Line[] => {
  if (!bare || !early || !late) return []
  const share = 100 / ratio(asRounds(bare), asRounds(early)).middle
  const growth = ratio(asRounds(early), asRounds(late)).middle
  return [
    { name: bare.name, found: spread(bare) },
    {
      name: early.name,
      found: `${spread(early)}, ${share.toFixed(0)} % of the bare insert's rate`,
      limit: 'at least 60 %',
      isMet: share >= 60,
    },
    {
      name: late.name,
      found: `${spread(late)}, ${growth.toFixed(2)} × as long as event 10`,
      limit: 'at most 1.5 ×',
      isMet: growth <= 1.5,
    },
  ]
}
