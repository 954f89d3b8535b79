import { randomInt } from 'node:crypto'
import { sha256 } from '@/lib/log/canonical'
import type { Client } from '@/lib/store/client'
import { isTaken } from './write-faults'

/** What somebody typed where a code is asked for: six digits of the app, ten of a backup code, or neither. */
export type TypedCode = { readonly kind: 'totp' | 'backup'; readonly code: string } | null

const backupCodes = 8

/** New backup codes: ten digits each, which can be read from paper and typed on any keyboard. */
export const newBackupCodes = (): string[] => Array.from({ length: backupCodes }, () => spaced(tenDigits()))

const tenDigits = () =>
  String(randomInt(10 ** 5)).padStart(5, '0') + String(randomInt(10 ** 5)).padStart(5, '0')

const spaced = (digits: string) => `${digits.slice(0, 5)}-${digits.slice(5)}`

/** Reads a typed code, whatever stands between its digits and however wide they are. */
export const readCode = (typed: string): TypedCode => {
  const digits = typed.normalize('NFKC').replace(/[\s\-‐−–ー]/g, '')
  if (/^\d{6}$/.test(digits)) return { kind: 'totp', code: digits }
  return /^\d{10}$/.test(digits) ? { kind: 'backup', code: spaced(digits) } : null
}

const usedCode = 'used code'

// A code counts for 90 seconds: its own half minute, the one before and the one after.
const usedForMs = 180_000

/**
 * Takes a code of the app for an account: `false` when it was taken before. better-auth takes the same code as often
 * as it comes (1.7.17), so whoever saw it typed could use it again.
 */
export const takeCode = async (
  client: Client,
  account: string,
  code: string,
  now: Date,
): Promise<boolean> => {
  const row = { identifier: usedCode, value: '', createdAt: now, updatedAt: now }
  const expiresAt = new Date(now.getTime() + usedForMs)
  try {
    await client.$transaction([
      client.deskVerification.deleteMany({ where: { identifier: usedCode, expiresAt: { lte: now } } }),
      client.deskVerification.create({
        data: { ...row, id: sha256(`used code‖${account}‖${code}`), expiresAt },
      }),
    ])
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}
