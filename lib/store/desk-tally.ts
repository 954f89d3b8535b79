import type { Client, Write } from './client'

/** What is counted at the desk. */
export const tallyKinds = ['shared', 'emergency', 'taken', 'first-answer', 'handed', 'closed'] as const
export type TallyKind = (typeof tallyKinds)[number]

/** Something that happened once, in coarse ids: no case, nobody of the desk. */
export type Tally = { readonly what: TallyKind; readonly of: string }

/** How often something happened on a day in Japan, `2026-11-26`. */
export type DayCount = Tally & { readonly day: string; readonly count: number }

/** The writes that count what happened on a day in Japan. For the batch of the events that it was. */
export const tallyWrites = (client: Client, day: string, tallies: readonly Tally[]): Write[] =>
  tallies.map(({ what, of }) =>
    client.deskTally.upsert({
      where: { day_what_of: { day, what, of } },
      create: { day, what, of, count: 1 },
      update: { count: { increment: 1 } },
    }),
  )

/** What was counted from a day in Japan on. */
export const talliesFrom = async (client: Client, day: string): Promise<readonly DayCount[]> => {
  const rows = await client.deskTally.findMany({ where: { day: { gte: day } }, orderBy: { day: 'asc' } })
  return rows.map((row) => ({ ...row, what: row.what as TallyKind }))
}
