import { randomUUID } from 'node:crypto'
import { makeSignature } from 'better-auth/crypto'
import { secretOf } from '@/lib/accounts/auth'
import { deskCookie } from '@/lib/accounts/desk-cookies'
import { emailOf } from '@/lib/accounts/login-name'
import type { Client } from '@/lib/store/client'
import type { Actor } from './access-cells'

type Store = { readonly client: Client; readonly masterKey: Uint8Array }

/**
 * The cookie of a new account of the desk, name and value, made without a password or a code: so many are needed. Of
 * `disabled` the session is left, as if ending it had been forgotten.
 */
export const deskCookieOf = async ({ client, masterKey }: Store, actor: Actor): Promise<[string, string]> => {
  const [now, id, token] = [new Date(), randomUUID(), randomUUID()]
  const times = { createdAt: now, updatedAt: now }
  const isDisabled = actor === 'disabled'
  const role = isDisabled ? 'lead' : actor
  const name = `a${id.replaceAll('-', '').slice(0, 20)}`
  const disabledAt = isDisabled ? now : null
  await client.$transaction([
    client.deskUser.create({
      data: { id, name, email: emailOf(name), role, disabledAt, twoFactorEnabled: true, ...times },
    }),
    client.deskSession.create({
      data: { id, userId: id, token, expiresAt: new Date(now.getTime() + 3_600_000), ...times },
    }),
  ])
  return [deskCookie, encodeURIComponent(`${token}.${await makeSignature(token, secretOf(masterKey))}`)]
}
