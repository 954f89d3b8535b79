import { type DeskRole, deskRoles } from '@/lib/desk/policy'
import type { Client, Write } from '@/lib/store/client'

/** One account as whoever sees to accounts sees it. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly role: DeskRole
  /** ready: password and second factor are there · setting-up: no second factor yet · disabled */
  readonly state: 'ready' | 'setting-up' | 'disabled'
}

/** All accounts by name. */
export const listPeople = async (client: Client): Promise<readonly Person[]> =>
  (await client.deskUser.findMany({ orderBy: { name: 'asc' } })).flatMap((user) => {
    const role = deskRoles.find((one) => one === user.role)
    return role ? [{ id: user.id, name: user.name, role, state: stateOf(user) }] : []
  })

const stateOf = (user: { disabledAt: Date | null; twoFactorEnabled: boolean | null }): Person['state'] => {
  if (user.disabledAt) return 'disabled'
  return user.twoFactorEnabled ? 'ready' : 'setting-up'
}

/** Takes an account out of use: every session ends at once, and none begins. An unknown one is no error. */
export const disablePerson = async (client: Client, id: string, now: Date): Promise<void> => {
  await client.$transaction([
    client.deskUser.updateMany({ where: { id }, data: { disabledAt: now, updatedAt: now } }),
    ...endingOf(client, id),
  ])
}

/** Puts an account into use again, with the password and second factor that it had. */
export const enablePerson = async (client: Client, id: string, now: Date): Promise<void> => {
  await client.deskUser.updateMany({ where: { id }, data: { disabledAt: null, updatedAt: now } })
}

/** Gives an account another role, from its next request on. */
export const setRole = async (client: Client, id: string, role: DeskRole, now: Date): Promise<void> => {
  await client.deskUser.updateMany({ where: { id }, data: { role, updatedAt: now } })
}

/** The writes that end every session of an account, and every password of it that still waits for its code. */
export const endingOf = (client: Client, id: string): Write[] => [
  client.deskSession.deleteMany({ where: { userId: id } }),
  client.deskVerification.deleteMany({ where: { value: id } }),
]
