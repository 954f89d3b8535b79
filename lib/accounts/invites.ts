import { randomBytes, randomUUID } from 'node:crypto'
import { type DeskRole, deskRoles } from '@/lib/desk/policy'
import { sha256 } from '@/lib/log/canonical'
import type { Client, Write } from '@/lib/store/client'
import { emailOf } from './login-name'
import { endingOf } from './people'
import { isGone, isTaken } from './write-faults'

/** Hours for which an invitation can be used. */
export const inviteHours = 48

/** An invitation that can be used now. `name` is set when it is for an account that there is. */
export type Invite = { readonly role: DeskRole; readonly name: string | null }

/** What came of an invitation: used, no longer good, or the name belongs to somebody else. */
export type Accepted = 'done' | 'gone' | 'taken'

/** Makes an invitation for a new account and returns its token, which is kept nowhere else. */
export const inviteNew = (client: Client, role: DeskRole, now: Date): Promise<string> =>
  saveInvite(client, { role, account: null }, now)

/**
 * Makes an invitation by which an account gets a new password and second factor. Its sessions end now, and an earlier
 * invitation of it is good for nothing any more. `null` when there is no such account.
 */
export const inviteAnew = async (client: Client, id: string, now: Date): Promise<string | null> => {
  const user = await client.deskUser.findUnique({ where: { id } })
  const role = deskRoles.find((one) => one === user?.role)
  if (!user || !role) return null
  return saveInvite(client, { role, account: id }, now, [
    ...endingOf(client, id),
    client.deskInvite.deleteMany({ where: { account: id, usedAt: null } }),
  ])
}

const saveInvite = async (
  client: Client,
  invite: { role: DeskRole; account: string | null },
  now: Date,
  before: readonly Write[] = [],
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + inviteHours * 3_600_000)
  const data = { ...invite, tokenHash: hashOf(token), createdAt: now, expiresAt }
  await client.$transaction([...before, client.deskInvite.create({ data })])
  return token
}

/** The invitation of a token at `now`; `null` when it is unknown, used or too old. */
export const findInvite = async (client: Client, token: string, now: Date): Promise<Invite | null> => {
  const found = await client.deskInvite.findFirst({ where: goodAt(token, now) })
  const role = deskRoles.find((one) => one === found?.role)
  if (!found || !role) return null
  if (found.account === null) return { role, name: null }
  const user = await client.deskUser.findUnique({ where: { id: found.account } })
  return user && { role, name: user.name }
}

/** Uses an invitation up: the account is made, or gets the new password, or nothing is changed. */
export const acceptInvite = async (
  client: Client,
  token: string,
  { name, password }: { readonly name: string; readonly password: string },
  now: Date,
): Promise<Accepted> => {
  const found = await client.deskInvite.findFirst({ where: goodAt(token, now) })
  if (!found) return 'gone'
  const id = found.account ?? randomUUID()
  const used = { usedAt: now, usedBy: id }
  const writes = found.account
    ? renewal(client, id, password, now)
    : creation(client, { id, name, role: found.role, password }, now)
  try {
    // An update that finds no row stops the whole batch, so a token used twice at once makes one account.
    await client.$transaction([
      client.deskInvite.update({ where: goodAt(token, now), data: used }),
      ...writes,
    ])
    return 'done'
  } catch (error) {
    if (isTaken(error)) return 'taken'
    if (isGone(error)) return 'gone'
    throw error
  }
}

const creation = (
  client: Client,
  { id, name, role, password }: { id: string; name: string; role: string; password: string },
  now: Date,
): Write[] => {
  const times = { createdAt: now, updatedAt: now }
  return [
    client.deskUser.create({ data: { id, name, email: emailOf(name), role, ...times } }),
    client.deskAccount.create({
      data: { id: randomUUID(), userId: id, accountId: id, providerId: 'credential', password, ...times },
    }),
  ]
}

const renewal = (client: Client, id: string, password: string, now: Date): Write[] => [
  ...endingOf(client, id),
  client.deskUser.update({ where: { id }, data: { twoFactorEnabled: false, updatedAt: now } }),
  client.deskAccount.updateMany({ where: { userId: id }, data: { password, updatedAt: now } }),
  client.deskTwoFactor.deleteMany({ where: { userId: id } }),
]

const goodAt = (token: string, now: Date) => ({
  tokenHash: hashOf(token),
  usedAt: null,
  expiresAt: { gt: now },
})

const hashOf = (token: string) => sha256(`desk invite‖${token}`)
