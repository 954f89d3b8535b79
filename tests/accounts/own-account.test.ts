import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { authOf } from '@/lib/accounts/auth'
import { readLoginName } from '@/lib/accounts/login-name'
import { changePassword, endEverywhere, renewBackupCodes, secretToConfirm } from '@/lib/accounts/own-account'
import { listPeople } from '@/lib/accounts/people'
import { rewrapAccounts } from '@/lib/accounts/rewrap'
import { giveCode, signIn } from '@/lib/accounts/sign-in'
import { type Desk, invited, jarOf, member, newDesk, password, signedIn } from './a-desk'
import { totpOf } from './totp-of'

let desk: Desk
beforeEach(async () => {
  desk = await newDesk()
})
afterEach(() => desk.close())

const next = 'inu mo go-hiki iru'

test('a new password ends every other session and every password that waits for its code', async () => {
  const { id, cookies, secret } = await member(desk, 'hana')
  const elsewhere = await signedIn(desk, 'hana', totpOf(secret, desk.now()))
  const signed = await signIn(desk.auth, 'hana', password)
  const change = (present: string) =>
    changePassword(desk.client, desk.auth, { cookies: elsewhere, account: id }, { present, next })
  expect(await change('neko ga go-hiki!')).toBe(null)
  expect((await desk.who(cookies)).tag).toBe('account')
  const set = await change(password)
  expect((await desk.who(jarOf(...(set ?? [])))).tag).toBe('account')
  expect(await desk.who(cookies)).toEqual({ tag: 'nobody' })
  expect(await desk.who(elsewhere)).toEqual({ tag: 'nobody' })
  const waiting = signed.tag === 'code' ? jarOf(...signed.cookies) : ''
  const code = totpOf(secret, desk.now(60))
  expect(await giveCode(desk.client, desk.auth, waiting, code, desk.now())).toEqual({ tag: 'over' })
  expect(await signIn(desk.auth, 'hana', password)).toEqual({ tag: 'wrong' })
  expect((await signIn(desk.auth, 'hana', next)).tag).toBe('code')
})

test('a password under twelve characters is refused', async () => {
  const { id, cookies } = await member(desk, 'hana')
  const asked = { cookies, account: id }
  expect(
    await changePassword(desk.client, desk.auth, asked, { present: password, next: 'mijikai1234' }),
  ).toBe(null)
})

test('new backup codes take the place of the old ones, for whoever knows the password', async () => {
  const { cookies, codes } = await member(desk, 'hana')
  expect(await renewBackupCodes(desk.auth, cookies, 'neko ga go-hiki!')).toBe(null)
  const fresh = (await renewBackupCodes(desk.auth, cookies, password)) ?? []
  expect(await signedIn(desk, 'hana', codes[0] ?? '')).toBe('')
  expect(await signedIn(desk, 'hana', fresh[0] ?? '')).not.toBe('')
})

test('leaving everywhere ends every session', async () => {
  const { id, cookies, secret } = await member(desk, 'hana')
  const elsewhere = await signedIn(desk, 'hana', totpOf(secret, desk.now()))
  await endEverywhere(desk.client, id)
  expect(await desk.who(cookies)).toEqual({ tag: 'nobody' })
  expect(await desk.who(elsewhere)).toEqual({ tag: 'nobody' })
})

test('the secret of the app is shown until it is confirmed, and never after', async () => {
  const cookies = await invited(desk, 'taro')
  const who = await desk.who(cookies)
  const id = who.tag === 'set-up' ? who.account.id : ''
  expect(await secretToConfirm(desk.client, desk.auth, id)).toMatch(/^[A-Z2-7]{52}$/)
  const hana = await member(desk, 'hana')
  expect(await secretToConfirm(desk.client, desk.auth, hana.id)).toBe(null)
  expect((await listPeople(desk.client)).map(({ name, state }) => [name, state])).toEqual([
    ['hana', 'ready'],
    ['taro', 'setting-up'],
  ])
})

test('no row holds an address, the name of a browser, a password, a secret or a code', async () => {
  const { secret, codes } = await member(desk, 'hana')
  const { client } = desk
  const rows = JSON.stringify([
    await client.deskUser.findMany(),
    await client.deskAccount.findMany(),
    await client.deskTwoFactor.findMany(),
    await client.deskVerification.findMany(),
    await client.deskInvite.findMany(),
  ])
  const sessions = await client.deskSession.findMany()
  expect(sessions.length).toBeGreaterThan(0)
  for (const { ipAddress, userAgent } of sessions) expect([ipAddress, userAgent]).toEqual(['', ''])
  const plain = Buffer.from(secret).toString('utf8')
  for (const hidden of [
    password,
    plain,
    secretText(secret),
    ...codes,
    ...codes.map((c) => c.replace('-', '')),
  ])
    expect(rows).not.toContain(hidden)
  expect(rows).toContain('$argon2id$')
})

const secretText = (secret: string) => {
  const bits = [...secret].map((l) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(l).toString(2).padStart(5, '0'),
  )
  return (bits.join('').match(/.{8}/g) ?? []).map((b) => String.fromCharCode(Number.parseInt(b, 2))).join('')
}

test('after a rotation of the master key the same app and the same backup codes let in', async () => {
  const { secret, codes } = await member(desk, 'hana')
  const newer = randomBytes(32)
  expect(await rewrapAccounts(desk.client, [newer, desk.masterKey])).toBe(0)
  const rotated = { ...desk, auth: authOf(desk.client, [newer]) }
  expect(await signedIn(rotated, 'hana', totpOf(secret, desk.now()))).not.toBe('')
  expect(await signedIn(rotated, 'hana', codes[0] ?? '')).not.toBe('')
  expect(await rewrapAccounts(desk.client, [randomBytes(32)])).toBe(1)
})

test.for([
  ['Hana', 'hana'],
  ['hana2', 'hana2'],
  ['　ｈａｎａ ', 'hana'],
  ['ha', null],
  ['2hana', null],
  ['はなこ', null],
  ['hana@example.jp', null],
  ['a'.repeat(25), null],
])('the login name %s is kept as %s', ([typed, kept]) => {
  expect(readLoginName(typed ?? '')).toBe(kept)
})
