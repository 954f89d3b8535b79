import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { DeskRole } from '@/lib/desk/policy'
import { totpOf } from '../accounts/totp-of'

/** Somebody of the desk in a browser, and what they remember. */
export type DeskPerson = {
  readonly page: Page
  readonly name: string
  readonly password: string
  /** The secret in their app, in base32. */
  readonly secret: string
  readonly backupCodes: readonly string[]
}

const password = 'neko ga san-biki'

/** The address of an invitation as `npm run desk -- invite` prints it, for the app under test. */
export const invitation = async (role: DeskRole): Promise<string> => {
  const root = join(import.meta.dirname, '../..')
  const tsx = join(root, 'node_modules/.bin/tsx')
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: '' }
  const { stdout } = await promisify(execFile)(tsx, ['lib/server/desk.ts', 'invite', role], {
    cwd: root,
    env,
  })
  return stdout.split('\n')[0] ?? ''
}

/** The code that an app shows in so many half minutes: each one lets in once. */
export const codeOf = ({ secret }: Pick<DeskPerson, 'secret'>, later = 0): string =>
  totpOf(secret, new Date(Date.now() + later * 30_000))

/** A browser with a new account of that role, signed in, at the role's first page. It comes from a network of its own. */
export const signedInDesk = async (context: BrowserContext, role: DeskRole): Promise<DeskPerson> => {
  const group = () => randomInt(65_536).toString(16)
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': `2001:db8:${group()}:${group()}::1` })
  const [page, name] = [await context.newPage(), `${role}${randomInt(10 ** 8)}`]
  await page.goto(await invitation(role))
  await page.locator('#name').fill(name)
  await page.locator('#next').fill(password)
  await page.locator('#again').fill(password)
  await page.locator('#send').click()
  await expect(page).toHaveURL(/\/desk\/totp$/)
  const secret = ((await page.locator('.desk-secret').textContent()) ?? '').replace(/\s/g, '')
  // The code before this one, so that the present one is still good for signing in.
  await page.locator('#code').fill(codeOf({ secret }, -1))
  await page.locator('#send').click()
  await expect(page).toHaveURL(/\/desk\/codes$/)
  const backupCodes = await page.locator('.desk-codes > li').allInnerTexts()
  await page.getByRole('button', { name: '書きとめました' }).click()
  return { page, name, password, secret, backupCodes }
}
