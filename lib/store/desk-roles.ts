import type { Client } from './client'

/** The roles of accounts of the desk, by their ids. Those that are gone are not in it. */
export const rolesOf = async (
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const people = await client.deskUser.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, role: true },
  })
  return new Map(people.map(({ id, role }) => [id, role]))
}
