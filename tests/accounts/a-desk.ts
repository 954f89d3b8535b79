import { randomBytes } from 'node:crypto'
import { vi } from 'vitest'
import { authOf, type DeskAuth } from '@/lib/accounts/auth'
import { acceptInvite, inviteNew } from '@/lib/accounts/invites'
import { confirmSecret, secretToConfirm } from '@/lib/accounts/own-account'
import { hashOfPassword } from '@/lib/accounts/password-hash'
import { giveCode, signIn } from '@/lib/accounts/sign-in'
import { type DeskVisitor, whoComes } from '@/lib/accounts/who'
import type { DeskRole } from '@/lib/desk/policy'
import type { Client } from '@/lib/store/client'
import { temporaryStore } from '../store/temporary-store'
import { totpOf } from './totp-of'

/** A desk of its own for one test, whose clock stands until it is moved. */
export type Desk = {
  readonly client: Client
  readonly auth: DeskAuth
  readonly masterKey: Uint8Array
  /** The time at the desk, after moving it on by so many seconds. */
  readonly now: (seconds?: number) => Date
  readonly who: (cookies: string) => Promise<DeskVisitor>
  readonly close: () => Promise<void>
}

/** A password that is long enough. */
export const password = 'neko ga san-biki'

/** An empty desk. */
export const newDesk = async (): Promise<Desk> => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T03:00:00Z') })
  const { client, close } = await temporaryStore()
  const masterKey = randomBytes(32)
  const auth = authOf(client, [masterKey])
  const now = (seconds = 0) => {
    vi.setSystemTime(Date.now() + seconds * 1000)
    return new Date()
  }
  const who = (cookies: string) => whoComes(client, auth, cookies, now())
  const end = async () => {
    vi.useRealTimers()
    await close()
  }
  return { client, auth, masterKey, now, who, close: end }
}

/** Takes `Set-Cookie` headers as a browser does: the pairs that are left. */
export const jarOf = (...headers: readonly string[]): string => {
  const jar = new Map<string, string>()
  for (const header of headers) {
    const [pair = ''] = header.split(';', 1)
    const [name = ''] = pair.split('=', 1)
    if (/max-age=0/i.test(header)) jar.delete(name)
    else jar.set(name, pair)
  }
  return [...jar.values()].join('; ')
}

/** An account by invitation, with its password alone: what the browser holds then. */
export const invited = async (desk: Desk, name: string, role: DeskRole = 'volunteer'): Promise<string> => {
  const token = await inviteNew(desk.client, role, desk.now())
  const accepted = await acceptInvite(
    desk.client,
    token,
    { name, password: await hashOfPassword(password) },
    desk.now(),
  )
  if (accepted !== 'done') throw new Error(`the invitation was ${accepted}`)
  const signed = await signIn(desk.auth, name, password)
  return signed.tag === 'set-up' ? jarOf(...signed.cookies) : ''
}

/** An account that is ready: what its browser holds, the secret of its app and its backup codes. */
export const member = async (
  desk: Desk,
  name: string,
  role: DeskRole = 'volunteer',
): Promise<{ id: string; cookies: string; secret: string; codes: readonly string[] }> => {
  const cookies = await invited(desk, name, role)
  const who = await desk.who(cookies)
  if (who.tag !== 'set-up') throw new Error(`${name} is ${who.tag}`)
  const { id } = who.account
  const secret = (await secretToConfirm(desk.client, desk.auth, id)) ?? ''
  const typed = totpOf(secret, desk.now())
  const done = await confirmSecret(desk.client, desk.auth, { cookies, account: id, typed }, desk.now())
  if (!done) throw new Error('the code was refused')
  // The next code is another one.
  desk.now(30)
  return { id, cookies: jarOf(...done.cookies), secret, codes: done.codes }
}

/** Signs somebody in with the code that their app shows, or with one that is given: what their browser holds then. */
export const signedIn = async (desk: Desk, name: string, code: string): Promise<string> => {
  const signed = await signIn(desk.auth, name, password)
  if (signed.tag === 'wrong') return ''
  const given = await giveCode(desk.client, desk.auth, jarOf(...signed.cookies), code, desk.now())
  return given.tag === 'done' ? jarOf(...given.cookies) : ''
}
