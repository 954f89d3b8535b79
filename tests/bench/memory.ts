import { v7 } from 'uuid'
import type { BuiltApp } from './built-app'
import type { Line } from './print'
import { type Visitor, visitorAt } from './visitor'
import { begin, walkThrough } from './walk-through'

const steps = 5_000
const prints = 50
/** MB of 1,000,000 bytes. */
const target = 350

/** What the process of the server holds after many steps, and after printing as well. */
export const memoryLines = async (app: BuiltApp): Promise<Line[]> => {
  const walk = walkThrough(() => visitorAt(app.origin))
  const lines = [await lineOf('ready', app)]
  await walkOn(walk, steps / 10)
  lines.push(await lineOf(`warm, after ${steps / 10} steps`, app))
  await walkOn(walk, steps)
  lines.push(await lineOf(`after ${steps.toLocaleString('en')} steps more`, app, true))
  const holder = visitorAt(app.origin)
  await begin(holder)
  for (let printed = 0; printed < prints; printed++) await printOne(holder)
  lines.push(await lineOf(`and after ${prints} prints`, app, true))
  return lines
}

const walkOn = async (walk: ReturnType<typeof walkThrough>, count: number): Promise<void> => {
  for (let taken = 0; taken < count; taken++) {
    await walk.ready()
    await walk.step()
  }
}

const printOne = async (holder: Visitor) => {
  const paper = await holder.send('/case/issue/centre-summary', { id: v7() })
  await holder.get(`${paper}/pdf`)
}

const lineOf = async (name: string, app: BuiltApp, isJudged = false): Promise<Line> => {
  const { rss, heapTotal, heapUsed, external } = await app.memory()
  const rest = `heap ${mega(heapUsed)} of ${mega(heapTotal)}, outside of it ${mega(external)}`
  return {
    name,
    found: `${mega(rss)} MB resident (${rest})`,
    ...(isJudged ? { limit: `under ${target} MB`, isMet: rss < target * 1_000_000 } : {}),
  }
}

const mega = (bytes: number) => (bytes / 1_000_000).toFixed(0)
