import { afterEach, beforeEach, expect, test } from 'vitest'
import { acceptInvite, findInvite, inviteAnew, inviteNew } from '@/lib/accounts/invites'
import { hashOfPassword } from '@/lib/accounts/password-hash'
import { signIn } from '@/lib/accounts/sign-in'
import { type Desk, invited, member, newDesk, password, signedIn } from './a-desk'
import { totpOf } from './totp-of'

let desk: Desk
beforeEach(async () => {
  desk = await newDesk()
})
afterEach(() => desk.close())

const accept = async (token: string, name = 'hana') =>
  acceptInvite(desk.client, token, { name, password: await hashOfPassword(password) }, desk.now())

test('an invitation tells the role and makes an account of it once', async () => {
  const token = await inviteNew(desk.client, 'lead', desk.now())
  expect(await findInvite(desk.client, token, desk.now())).toEqual({ role: 'lead', name: null })
  expect(await accept(token)).toBe('done')
  expect(await accept(token, 'taro')).toBe('gone')
  expect(await findInvite(desk.client, token, desk.now())).toBe(null)
  expect(await desk.client.deskUser.findMany({ select: { name: true, role: true } })).toEqual([
    { name: 'hana', role: 'lead' },
  ])
})

test('used twice at once it makes one account', async () => {
  const token = await inviteNew(desk.client, 'volunteer', desk.now())
  const hash = await hashOfPassword(password)
  const accepted = await Promise.all(
    ['hana', 'taro', 'jiro'].map((name) =>
      acceptInvite(desk.client, token, { name, password: hash }, desk.now()),
    ),
  )
  expect(accepted.sort()).toEqual(['done', 'gone', 'gone'])
  expect(await desk.client.deskUser.count()).toBe(1)
})

test('after 48 hours, or with another token, it is gone', async () => {
  const token = await inviteNew(desk.client, 'volunteer', desk.now())
  expect(await accept(`${token.slice(0, -1)}x`)).toBe('gone')
  desk.now(48 * 3600 - 1)
  expect(await findInvite(desk.client, token, desk.now())).not.toBe(null)
  desk.now(1)
  expect(await findInvite(desk.client, token, desk.now())).toBe(null)
  expect(await accept(token)).toBe('gone')
  expect(await desk.client.deskUser.count()).toBe(0)
})

test('a name that somebody has is refused, and the invitation can still be used', async () => {
  await invited(desk, 'hana')
  const token = await inviteNew(desk.client, 'volunteer', desk.now())
  expect(await accept(token)).toBe('taken')
  expect(await accept(token, 'taro')).toBe('done')
})

test('the token is in no row', async () => {
  const token = await inviteNew(desk.client, 'volunteer', desk.now())
  expect(JSON.stringify(await desk.client.deskInvite.findMany())).not.toContain(token)
})

test('an invitation for an account ends its sessions at once and gives it a new password and factor', async () => {
  const { id, cookies, secret, codes } = await member(desk, 'hana', 'lead')
  const first = (await inviteAnew(desk.client, id, desk.now())) ?? ''
  expect(await desk.who(cookies)).toEqual({ tag: 'nobody' })
  const token = (await inviteAnew(desk.client, id, desk.now())) ?? ''
  expect(await accept(first)).toBe('gone')
  expect(await findInvite(desk.client, token, desk.now())).toEqual({ role: 'lead', name: 'hana' })
  const next = await hashOfPassword('inu mo go-hiki iru')
  const accepted = await acceptInvite(desk.client, token, { name: 'other', password: next }, desk.now())
  expect(accepted).toBe('done')
  expect(await signIn(desk.auth, 'hana', password)).toEqual({ tag: 'wrong' })
  expect((await signIn(desk.auth, 'hana', 'inu mo go-hiki iru')).tag).toBe('set-up')
  expect(await signedIn(desk, 'hana', totpOf(secret, desk.now()))).toBe('')
  expect(await signedIn(desk, 'hana', codes[0] ?? '')).toBe('')
  expect(await inviteAnew(desk.client, 'nobody', desk.now())).toBe(null)
})
