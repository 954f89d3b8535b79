import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionCookie, sessionIdOf } from '@/lib/access/token'
import type { Holder } from '@/lib/cases/answer'
import { type Asking, whoHas } from '@/lib/cases/asking'
import { keepKeys, makeKeys } from '@/lib/cases/keys'
import { markOf } from '@/lib/cases/keys-cookie'
import { renew, renewedCookie, setShared } from '@/lib/cases/renew'
import { createCase, setKeptDays } from '@/lib/store/cases'
import { keepMasterKeys } from '@/lib/store/keyring'
import { readResumeKey } from '@/lib/store/resume-keys'
import { createSession, findSession, setHidden } from '@/lib/store/sessions'
import { anEvent, answered } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'

let temporary: TemporaryStore
beforeEach(async () => {
  temporary = await temporaryStore()
  keepMasterKeys([masterKey])
  const events = [anEvent('one', answered('channel', 'call'))]
  const { caseId } = await createCase(temporary.client, masterKey, 'case-1', events, now)
  await createSession(temporary.client, sessionIdOf('planted'), caseId, now)
})
afterEach(() => temporary.close())

const masterKey = new Uint8Array(32).fill(1)
const now = new Date('2026-11-21T01:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const request = new Request('http://localhost/')

const who = (token: string, at = now): Promise<Asking> => whoHas(temporary.client, token, at)

const holderOf = async (token: string): Promise<Holder> => {
  const found = await who(token)
  if (found.tag !== 'holder') throw new Error(`${token} is ${found.tag}`)
  return found
}

const tokenIn = (cookies: readonly string[]): string => {
  const found = cookies.flatMap((cookie) => cookie.match(`^${sessionCookie}=([^;]+)`)?.[1] ?? [])[0]
  if (!found) throw new Error('no new token')
  return found
}

const makes = async (holder: Holder) => (await makeKeys(holder, request, now)).cookies

/** Everything that changes the rights of a browser; each gives the cookies that it sets. */
const changes: [string, (token: string) => Promise<readonly string[]>][] = [
  ['words made', async (token) => makes(await holderOf(token))],
  [
    'words written down on a shared device',
    async (token) => {
      await makes(await holderOf(token))
      const holder = await holderOf(token)
      const key = await readResumeKey(holder.client, holder.opened)
      const form = aForm('f', { mark: markOf(key?.hash ?? ''), shared: 'yes' })
      return (await keepKeys(holder, form, request, now)).cookies
    },
  ],
  [
    'the device said to be shared',
    async (token) => [await setShared(await holderOf(token), aForm('f', { shared: 'yes' }), request, now)],
  ],
  [
    "the device said to be one's own",
    async (token) => [await setShared(await holderOf(token), aForm('f', { shared: 'no' }), request, now)],
  ],
  [
    'a hidden case shown again',
    async (token) => {
      const session = await findSession(temporary.client, sessionIdOf(token))
      if (!session) throw new Error('no session')
      await setHidden(temporary.client, session.id, now)
      return [renewedCookie(await renew(temporary.client, session, now), request)]
    },
  ],
]

describe('a token that somebody planted or copied is dead', () => {
  test.for(changes)('after %s', async ([, change]) => {
    const token = tokenIn(await change('planted'))
    expect((await who(token)).tag).toBe('holder')
    expect((await who('planted')).tag).toBe('nobody')
    expect(await findSession(temporary.client, sessionIdOf('planted'))).toBeNull()
  })

  test.for(changes)('not when the answer was lost: %s, and once more', async ([, change]) => {
    await change('planted')
    const isHidden = (await who('planted')).tag === 'hidden'
    expect(isHidden || (await who('planted')).tag === 'holder').toBe(true)
    const token = tokenIn(await change('planted'))
    expect((await who(token)).tag).toBe('holder')
    expect(await temporary.client.session.count()).toBe(1)
  })
})

test("a shared device gets a cookie for as long as the browser is open, one's own a lasting one", async () => {
  const [shared, own] = await Promise.all(
    ['yes', 'no'].map(async (says) =>
      setShared(await holderOf('planted'), aForm('f', { shared: says }), request, now),
    ),
  )
  expect(shared).not.toContain('Max-Age')
  expect(own).toContain(`Max-Age=${400 * 86_400};`)
})

describe('who is nobody', () => {
  test('on a shared device after half an hour, for good', async () => {
    const token = tokenIn([
      await setShared(await holderOf('planted'), aForm('f', { shared: 'yes' }), request, now),
    ])
    expect((await who(token, later(29))).tag).toBe('holder')
    expect((await who(token, later(58))).tag).toBe('holder')
    expect((await who(token, later(89))).tag).toBe('nobody')
    expect((await who(token, later(60))).tag).toBe('nobody')
  })

  test('elsewhere when the case would have ended, and again somebody when the clock is right again', async () => {
    await setKeptDays(temporary.client, 'case-1', 30)
    const day = 24 * 60
    expect((await who('planted', later(31 * day))).tag).toBe('nobody')
    expect((await who('planted', later(400 * day))).tag).toBe('nobody')
    expect((await who('planted', later(1))).tag).toBe('holder')
  })

  test('with no token, or another one', async () => {
    for (const token of ['', 'other']) expect((await who(token)).tag).toBe('nobody')
  })
})
