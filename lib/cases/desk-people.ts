import 'server-only'
import { headers } from 'next/headers'
import { z } from 'zod'
import { sentForm } from '@/lib/access/sent-form'
import { inviteAnew, inviteHours, inviteNew } from '@/lib/accounts/invites'
import { disablePerson, enablePerson, listPeople, type Person, setRole } from '@/lib/accounts/people'
import { deskRoles } from '@/lib/desk/policy'
import type { Client } from '@/lib/store/client'
import { say } from '@/lib/text/text'
import { type DeskAccount, deskAsking } from './desk-asking'
import type { DeskAnswer } from './desk-auth'
import { linkKept } from './desk-cookies'
import { roleWords } from './desk-role-words'

/** The page of the accounts. */
export type PeoplePageView = {
  readonly people: readonly (Omit<Person, 'state'> & {
    readonly state: string
    readonly isDisabled: boolean
    /** Nobody takes themselves out of use, or out of their role. */
    readonly isOwn: boolean
  })[]
  readonly roles: readonly { readonly id: string; readonly label: string }[]
  /** The invitation that was just made, and for whose account when it is not for a new one. */
  readonly link: { readonly address: string; readonly name: string | null } | null
  readonly hours: number
}

const page = '/desk/accounts'

const stateWords = { ready: '使えます', 'setting-up': '設定の途中', disabled: '止めています' } as const

/** Reads the page of the accounts for an admin. */
export const readPeople = async (
  client: Client,
  account: DeskAccount,
  now: Date,
): Promise<PeoplePageView> => {
  const made = await linkKept.read(now)
  return {
    people: (await listPeople(client)).map(({ state, ...person }) => ({
      ...person,
      state: stateWords[state],
      isDisabled: state === 'disabled',
      isOwn: person.id === account.id,
    })),
    roles: deskRoles.map((id) => ({ id, label: say(roleWords[id]) })),
    link: made?.admin === account.id ? { address: await addressOf(made.token), name: made.name } : null,
    hours: inviteHours,
  }
}

const addressOf = async (token: string) => {
  const from = await headers()
  const scheme = from.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return `${scheme}://${from.get('x-forwarded-host') ?? from.get('host') ?? ''}/desk/invite/${token}`
}

const roleForm = z.object({ role: z.enum(deskRoles) })

/** Makes an invitation for a new account. */
export const invitePerson = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const who = await deskAsking()
  if (who.tag !== 'account') return away
  if (who.account.role !== 'admin') return notTheirs
  const parsed = roleForm.safeParse(Object.fromEntries(await sentForm(request)))
  if (!parsed.success) return { path: page, cookies: [] }
  const token = await inviteNew(who.client, parsed.data.role, now)
  const made = { token, admin: who.account.id, name: null }
  return { path: `${page}#link`, cookies: [linkKept.keep(made, request, now)] }
}

const changeForm = z.discriminatedUnion('change', [
  z.object({ change: z.literal('disable'), account: z.string() }),
  z.object({ change: z.literal('enable'), account: z.string() }),
  z.object({ change: z.literal('reset'), account: z.string() }),
  z.object({ change: z.literal('role'), account: z.string(), role: z.enum(deskRoles) }),
])
type Change = z.infer<typeof changeForm>

/** Changes somebody else's account. What makes no sense changes nothing. */
export const changePerson = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const who = await deskAsking()
  if (who.tag !== 'account') return away
  if (who.account.role !== 'admin') return notTheirs
  const parsed = changeForm.safeParse(Object.fromEntries(await sentForm(request)))
  const isOwn = parsed.data?.account === who.account.id
  if (!parsed.success || isOwn) return { path: page, cookies: [] }
  const token = await changed(who.client, parsed.data, now)
  if (token === null) return { path: page, cookies: [] }
  const name = (await listPeople(who.client)).find(({ id }) => id === parsed.data.account)?.name ?? null
  const made = { token, admin: who.account.id, name }
  return { path: `${page}#link`, cookies: [linkKept.keep(made, request, now)] }
}

/** Does it, and returns the token of an invitation when it made one. */
const changed = async (client: Client, change: Change, now: Date): Promise<string | null> => {
  switch (change.change) {
    case 'disable':
      await disablePerson(client, change.account, now)
      return null
    case 'enable':
      await enablePerson(client, change.account, now)
      return null
    case 'role':
      await setRole(client, change.account, change.role, now)
      return null
    case 'reset':
      return inviteAnew(client, change.account, now)
    default:
      return change satisfies never
  }
}

const away: DeskAnswer = { path: '/desk/sign-in', cookies: [] }
const notTheirs: DeskAnswer = { path: '/not-here', cookies: [] }
