import { checkMessage } from '@/lib/message/check'
import { floodsOf } from '@/tests/message/floods'
import type { Line } from './print'
import { inTurns, type Sampled, within } from './turns'

const kib = [1, 4, 16, 64] as const

/** What 64 KiB may take, in milliseconds. */
const limit = 50

/** What looking at a message takes at four lengths, for every flood: four times the text, four times the time. */
export const messageLines = async (): Promise<Line[]> => {
  const sizes = kib.map((size) => floodsOf(size * 1024))
  const names = sizes[0]?.map(({ name }) => name) ?? []
  const lines: Line[] = []
  for (const [at, name] of names.entries()) {
    const takers = sizes.map((floods, size) => ({
      name: `${kib[size]}`,
      run: () => checkMessage(floods[at]?.text ?? '', 'sms'),
    }))
    lines.push(lineOf(name, await inTurns(takers, 12)))
  }
  return lines
}

const lineOf = (name: string, sampled: readonly Sampled[]): Line => {
  const times = sampled.map((one) => within(one, 50))
  const [, , before = Number.NaN, last = Number.NaN] = times
  return {
    name,
    found: `${times.map((time) => time.toFixed(1)).join(' · ')} ms; 16 → 64 KiB ${(last / before).toFixed(1)} ×`,
    limit: `64 KiB in ${limit} ms`,
    isMet: last <= limit,
  }
}
