import { gzipSync } from 'node:zlib'
import { openCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { append } from '@/lib/store/events'
import { eventsAfter } from './a-case'
import type { BuiltApp } from './built-app'
import type { Line } from './print'
import { inTurns, spread } from './turns'
import { type Visitor, visitorAt } from './visitor'
import { begin } from './walk-through'

const lengths = [10, 100, 1000]
const paths = ['/case/log', '/case/summary', '/case/unknown-bill/claimedItem']

/** What pages cost in cases of 10, 100 and 1,000 events. */
export const longCaseLines = async (app: BuiltApp): Promise<Line[]> => {
  const client = await openStore(app.databaseUrl)
  try {
    const holders: Visitor[] = []
    for (const length of lengths) holders.push(await holderOf(client, app, length))
    const lines: Line[] = []
    for (const path of paths) lines.push(...(await linesOf(path, holders)))
    return lines
  } finally {
    await client.$disconnect()
  }
}

/** Somebody whose case has so many events: begun as anybody begins, and the rest put behind. */
const holderOf = async (client: Client, app: BuiltApp, length: number): Promise<Visitor> => {
  const visitor = visitorAt(app.origin)
  await begin(visitor)
  const { id } = await client.case.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const opened = await openCase(client, app.masterKey, id)
  if (!opened) throw new Error('the case that was just begun is not there')
  const { length: from } = opened.events
  await append(client, opened, eventsAfter(from, length - from), new Date())
  return visitor
}

const linesOf = async (path: string, holders: readonly Visitor[]): Promise<Line[]> => {
  const takers = holders.map((holder, at) => ({
    name: `${path}, ${lengths[at]?.toLocaleString('en')} events`,
    run: () => holder.get(path),
  }))
  const sampled = await inTurns(takers, 30)
  const pages = await Promise.all(holders.map((holder) => holder.get(path)))
  return sampled.map((one, at) => ({
    name: one.name,
    found: `${spread(one)}, ${weight(pages[at]?.body ?? Buffer.of())}`,
  }))
}

const weight = (body: Buffer) =>
  `${(body.length / 1000).toFixed(1)} kB (${(gzipSync(body).length / 1000).toFixed(1)} kB gzip)`
