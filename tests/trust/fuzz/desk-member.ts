import { authOf } from '@/lib/accounts/auth'
import { inviteNew } from '@/lib/accounts/invites'
import { secretToConfirm } from '@/lib/accounts/own-account'
import type { Client } from '@/lib/store/client'
import { totpOf } from '../../accounts/totp-of'
import { cookiesAfter, origin, post, send } from './sending'

/** Somebody of the desk who came in by the front door: cookies at each stage, and what they would type. */
export type DeskMember = {
  readonly id: string
  readonly name: string
  readonly password: string
  /** Signed in. */
  readonly cookie: string
  /** Has opened an invitation; was asked for a code; sets up the second factor. */
  readonly invited: string
  readonly asked: string
  readonly settingUp: string
  /** Codes for those who were asked, and for those who set up. */
  readonly backupCodes: readonly string[]
  readonly firstCode: () => string
}

const password = 'neko ga san-biki iru'

/** Invites an admin, lets them in, and another one as far as the second factor. */
export const newDeskMember = async (client: Client, masterKey: Uint8Array): Promise<DeskMember> => {
  const auth = authOf(client, [masterKey])
  const settled = await settingUp(client, 'hanako')
  const idOf = async (name: string) =>
    (await client.deskUser.findFirstOrThrow({ where: { name }, select: { id: true } })).id
  const secretOf = async (name: string) => (await secretToConfirm(client, auth, await idOf(name))) ?? ''
  const confirmed = await post('/desk/totp/confirm', {}, settled, {
    code: totpOf(await secretOf('hanako'), new Date()),
  })
  const cookie = cookiesAfter(settled, confirmed)
  const id = await idOf('hanako')
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: id } })
  const entered = await post('/desk/sign-in/enter', {}, '', { name: 'hanako', password })
  const half = await settingUp(client, 'tarou')
  const secret = await secretOf('tarou')
  return {
    ...{ id, name: 'hanako', password, cookie, backupCodes },
    ...{ invited: await invited(client), asked: cookiesAfter('', entered), settingUp: half },
    firstCode: () => totpOf(secret, new Date()),
  }
}

const invited = async (client: Client): Promise<string> => {
  const token = await inviteNew(client, 'admin', new Date())
  const link = new Request(`${origin}/desk/invite/${token}`)
  return cookiesAfter('', await send('/desk/invite/[token]', { token }, link))
}

const settingUp = async (client: Client, name: string): Promise<string> => {
  const cookie = await invited(client)
  const form = { name, next: password, again: password }
  return cookiesAfter(cookie, await post('/desk/invite/accept', {}, cookie, form))
}
