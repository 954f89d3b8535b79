import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { derivedKey } from '@/lib/access/derived-key'
import type { Client } from '@/lib/store/client'
import { keyIdOf } from '@/lib/store/seal'
import { newBackupCodes } from './codes'
import { deskCookie, deskPath } from './desk-cookies'
import { hashOfPassword, isPassword } from './password-hash'

/** Hours after which a session of the desk ends whatever happens (a working day). */
const sessionHours = 12

/** Characters that a password has at least, and at most: Argon2 would take any number of them. */
export const passwordLength = { least: 12, most: 128 } as const

/** Minutes for which a password that was right waits for its code. */
const challengeMinutes = 10

const make = (client: Client, masterKeys: readonly Uint8Array[]) =>
  betterAuth({
    // No address of ours is ever made from it: no link is sent and its own routes are not mounted.
    baseURL: 'http://desk.invalid',
    database: prismaAdapter(client, { provider: client.engine }),
    secrets: masterKeys.map((key) => ({ version: keyVersionOf(key), value: secretOf(key) })),
    telemetry: { enabled: false },
    // Its lines may quote what was typed.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashOfPassword, verify: isPassword },
    },
    user: {
      modelName: 'deskUser',
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'deskSession',
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'deskAccount' },
    verification: { modelName: 'deskVerification', storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: ({ userId }) => ifEnabled(client, userId) } } },
    advanced: {
      cookiePrefix: deskCookie,
      useSecureCookies: false,
      cookies: { session_token: { name: deskCookie } },
      defaultCookieAttributes: { path: deskPath, sameSite: 'lax', httpOnly: true },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({
        twoFactorTable: 'deskTwoFactor',
        twoFactorCookieMaxAge: challengeMinutes * 60,
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
      }),
    ],
  })

/** better-auth on our store: only its `api` is used, by own routes. */
export type DeskAuth = ReturnType<typeof make>

/** Tells the master keys apart where better-auth wants a whole number. */
export const keyVersionOf = (masterKey: Uint8Array): number =>
  Number.parseInt(keyIdOf(masterKey).slice(0, 8), 16)

/** The secret under which better-auth seals and signs, made from a master key. */
export const secretOf = (masterKey: Uint8Array): string =>
  Buffer.from(derivedKey(masterKey, 'desk accounts')).toString('base64url')

/** better-auth for a store and its master keys, the one in use first; made once for each. */
export const authOf = (client: Client, masterKeys: readonly Uint8Array[]): DeskAuth => {
  const keys = masterKeys.map(keyIdOf).join(' ')
  const known = made.get(client)
  if (known?.keys === keys) return known.auth
  const auth = make(client, masterKeys)
  made.set(client, { keys, auth })
  return auth
}

const made = new WeakMap<Client, { keys: string; auth: DeskAuth }>()

// Whatever better-auth is asked, no session of a disabled account comes of it.
const ifEnabled = async (client: Client, userId: string): Promise<false | undefined> => {
  const user = await client.deskUser.findUnique({ where: { id: userId }, select: { disabledAt: true } })
  return user && user.disabledAt === null ? undefined : false
}
