import type { Client } from './client'

/** What accounts of the desk are called, by their ids. Those that are gone are not in it. */
export const namesOf = async (
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const people = await client.deskUser.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
