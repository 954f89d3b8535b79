import { afterEach, beforeEach, expect, test } from 'vitest'
import { disablePerson, enablePerson, setRole } from '@/lib/accounts/people'
import { giveCode, signIn, signOut } from '@/lib/accounts/sign-in'
import { type Desk, invited, jarOf, member, newDesk, password, signedIn } from './a-desk'
import { totpOf } from './totp-of'

let desk: Desk
beforeEach(async () => {
  desk = await newDesk()
})
afterEach(() => desk.close())

const nobody = { tag: 'nobody' }
const isIn = async (cookies: string) => (await desk.who(cookies)).tag === 'account'

test('name, password and code let in, under a session of its own', async () => {
  const { id, secret, cookies: first } = await member(desk, 'hana')
  const cookies = await signedIn(desk, 'HANA ', totpOf(secret, desk.now()))
  expect(await desk.who(cookies)).toEqual({
    tag: 'account',
    account: { id, name: 'hana', role: 'volunteer' },
  })
  expect(cookies).not.toBe(first)
})

test('an unknown name, a wrong password and a disabled account are one answer', async () => {
  const { id } = await member(desk, 'hana')
  const wrong = { tag: 'wrong' }
  expect(await signIn(desk.auth, 'taro', password)).toEqual(wrong)
  expect(await signIn(desk.auth, 'ひらがな', password)).toEqual(wrong)
  expect(await signIn(desk.auth, 'hana', 'neko ga go-hiki!')).toEqual(wrong)
  await disablePerson(desk.client, id, desk.now())
  expect(await signIn(desk.auth, 'hana', password)).toEqual(wrong)
  await enablePerson(desk.client, id, desk.now())
  expect((await signIn(desk.auth, 'hana', password)).tag).toBe('code')
})

test('a password alone opens nothing: not before the second factor is set up, and not after', async () => {
  expect((await desk.who(await invited(desk, 'taro'))).tag).toBe('set-up')
  await member(desk, 'hana')
  const signed = await signIn(desk.auth, 'hana', password)
  expect(signed.tag).toBe('code')
  if (signed.tag === 'code') expect(await desk.who(jarOf(...signed.cookies))).toEqual(nobody)
  expect(await desk.client.deskSession.count({ where: { userId: { not: '' } } })).toBe(2)
})

test('a code counts once', async () => {
  const { secret } = await member(desk, 'hana')
  const code = totpOf(secret, desk.now())
  expect(await isIn(await signedIn(desk, 'hana', code))).toBe(true)
  const before = await desk.client.deskSession.count()
  expect(await signedIn(desk, 'hana', code)).toBe('')
  desk.now(30)
  expect(await signedIn(desk, 'hana', code)).toBe('')
  expect(await desk.client.deskSession.count()).toBe(before)
  expect(await isIn(await signedIn(desk, 'hana', totpOf(secret, desk.now())))).toBe(true)
})

test('the code that confirmed the second factor does not let in', async () => {
  const { secret } = await member(desk, 'hana')
  const confirmed = totpOf(secret, new Date(desk.now().getTime() - 30_000))
  expect(await signedIn(desk, 'hana', confirmed)).toBe('')
})

test('a code that comes to two nodes at the same moment lets in once', async () => {
  const { secret, codes } = await member(desk, 'hana')
  for (const code of [totpOf(secret, desk.now()), codes[0] ?? '']) {
    const both = await Promise.all([signedIn(desk, 'hana', code), signedIn(desk, 'hana', code)])
    const isLetIn = await Promise.all(both.map(isIn))
    expect(isLetIn.filter(Boolean)).toHaveLength(1)
  }
})

test('a backup code counts once, typed with or without its line', async () => {
  const { codes } = await member(desk, 'hana')
  expect(codes).toHaveLength(8)
  const [code = ''] = codes
  expect(await isIn(await signedIn(desk, 'hana', code.replace('-', '')))).toBe(true)
  expect(await signedIn(desk, 'hana', code)).toBe('')
})

test('five wrong codes end the try, and ten lock the second factor for a quarter of an hour', async () => {
  const { secret } = await member(desk, 'hana')
  const wrongFive = async () => {
    const signed = await signIn(desk.auth, 'hana', password)
    const cookies = signed.tag === 'code' ? jarOf(...signed.cookies) : ''
    const tags: string[] = []
    for (let n = 0; n < 6; n++)
      tags.push((await giveCode(desk.client, desk.auth, cookies, '12345-67890', desk.now())).tag)
    return tags
  }
  const five = [...Array(5).fill('wrong'), 'over']
  expect(await wrongFive()).toEqual(five)
  expect(await wrongFive()).toEqual(five)
  expect(await signedIn(desk, 'hana', totpOf(secret, desk.now()))).toBe('')
  desk.now(15 * 60)
  expect(await isIn(await signedIn(desk, 'hana', totpOf(secret, desk.now())))).toBe(true)
})

test('a password waits ten minutes for its code', async () => {
  const { secret } = await member(desk, 'hana')
  const signed = await signIn(desk.auth, 'hana', password)
  const cookies = signed.tag === 'code' ? jarOf(...signed.cookies) : ''
  const code = totpOf(secret, desk.now(10 * 60 + 1))
  expect(await giveCode(desk.client, desk.auth, cookies, code, desk.now())).toEqual({ tag: 'over' })
})

test.for([
  ['an hour without a page', [3601]],
  ['twelve hours with a page every half an hour', Array<number>(24).fill(1800)],
  ['a clock that stood 400 days ahead and is right again', [-400 * 86_400]],
] as const)('%s ends a session', async ([, steps]) => {
  const { cookies } = await member(desk, 'hana')
  for (const seconds of steps.slice(0, -1)) {
    desk.now(seconds)
    expect(await isIn(cookies)).toBe(true)
  }
  desk.now(steps.at(-1))
  expect(await desk.who(cookies)).toEqual(nobody)
  expect(await desk.client.deskSession.count({ where: { token: cookies.split(/[=.]/)[1] ?? '' } })).toBe(0)
})

test('disabling ends the sessions and the passwords that wait for a code, at once', async () => {
  const { id, cookies, secret } = await member(desk, 'hana')
  const signed = await signIn(desk.auth, 'hana', password)
  await disablePerson(desk.client, id, desk.now())
  expect(await desk.who(cookies)).toEqual(nobody)
  await enablePerson(desk.client, id, desk.now())
  expect(await desk.who(cookies)).toEqual(nobody)
  const waiting = signed.tag === 'code' ? jarOf(...signed.cookies) : ''
  const code = totpOf(secret, desk.now())
  expect(await giveCode(desk.client, desk.auth, waiting, code, desk.now())).toEqual({ tag: 'over' })
})

test('a disabled account is nobody even where its session is still there', async () => {
  const { id, cookies } = await member(desk, 'hana')
  await desk.client.deskUser.update({ where: { id }, data: { disabledAt: desk.now() } })
  expect(await desk.who(cookies)).toEqual(nobody)
})

test('another role counts from the next request on', async () => {
  const { id, cookies } = await member(desk, 'hana')
  await setRole(desk.client, id, 'lead', desk.now())
  expect(await desk.who(cookies)).toMatchObject({ account: { role: 'lead' } })
})

test('who leaves is nobody, and so is whoever copied the cookie', async () => {
  const { cookies } = await member(desk, 'hana')
  const ended = await signOut(desk.auth, cookies)
  expect(ended.some((header) => /^desk=;.*max-age=0/i.test(header))).toBe(true)
  expect(await desk.who(cookies)).toEqual(nobody)
  await expect(signOut(desk.auth, '')).resolves.toBeDefined()
})

test('a cookie with another signature is nobody', async () => {
  const { cookies } = await member(desk, 'hana')
  expect(await desk.who(cookies.replace(/\.[^.]*$/, '.AAAA'))).toEqual(nobody)
  expect(await desk.who(cookies.replace(/\..*$/, ''))).toEqual(nobody)
})
