import type { Client } from './client'
import { shownAt } from './desk-rows'

/** Another shared case with the same number or the same name of a trader. */
export type SameIn = {
  readonly kind: string
  readonly handle: string
  readonly status: string
  readonly holder: string | null
}

/** Cases that are shown at `now` and have a number or a trader in common with this one; each once for each kind. */
export const sameIn = async (client: Client, caseId: string, now: Date): Promise<readonly SameIn[]> => {
  const own = await client.deskMatch.findMany({ where: { caseId }, select: { kind: true, tag: true } })
  if (own.length === 0) return []
  const same = await client.deskMatch.findMany({
    where: { OR: own, caseId: { not: caseId } },
    select: { kind: true, caseId: true },
    take: most,
  })
  const rows = await client.deskRow.findMany({
    where: { caseId: { in: same.map((one) => one.caseId) }, ...shownAt(now) },
    select: { caseId: true, handle: true, status: true, holder: true },
  })
  const found = new Map(
    same.flatMap(({ kind, caseId: other }) => {
      const row = rows.find((one) => one.caseId === other)
      if (!row) return []
      const { handle, status, holder } = row
      return [[`${kind} ${handle}`, { kind, handle, status, holder }] as const]
    }),
  )
  return [...found.values()]
}

/** More than anybody follows. */
const most = 200
