import type { Client } from './client'

/** What the log and the pages need of an account of the desk. */
export type DeskPerson = { readonly name: string; readonly role: string }

/** Accounts of the desk by their ids. Those that are gone are not in it. */
export const peopleOf = async (
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DeskPerson>> => {
  if (ids.length === 0) return new Map()
  const people = await client.deskUser.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, role: true },
  })
  return new Map(people.map(({ id, ...person }) => [id, person]))
}
