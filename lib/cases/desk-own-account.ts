import 'server-only'
import { redirect } from 'next/navigation'
import { sentForm } from '@/lib/access/sent-form'
import { changePassword, endEverywhere, renewBackupCodes } from '@/lib/accounts/own-account'
import { signOut } from '@/lib/accounts/sign-in'
import { ja } from '@/lib/text/text'
import { type DeskAccount, deskAsking } from './desk-asking'
import { type DeskAnswer, deskDoor, homeOf, marked } from './desk-auth'
import { codesKept, triedKept } from './desk-cookies'
import { newPasswordForm, sentText } from './desk-forms'
import { keepTried, readTried, type TriedForm, type TriedView } from './desk-tried'
import { tryPassword } from './desk-tries'

/** The page of one's own account: what was wrong with its two forms. */
export type OwnAccountView = { readonly password: TriedView; readonly codes: TriedView }

const page = '/desk/account'
const away: DeskAnswer = { path: '/desk/sign-in', cookies: [] }

/** Reads the page of one's own account. */
export const readOwnAccount = async (now: Date): Promise<OwnAccountView> => ({
  password: await readTried('password', now, 'change'),
  codes: await readTried('codes', now, 'renew'),
})

/** Changes one's password: every other session ends. */
export const changeOwnPassword = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const [who, form] = [await deskAsking(), await sentForm(request)]
  if (who.tag !== 'account') return away
  const parsed = newPasswordForm(form)
  if (!parsed.ok) return back('password', { errors: parsed.errors }, request, now)
  const { client, auth, cookies } = await deskDoor()
  const asked = { cookies, account: who.account.id }
  const passwords = { present: sentText(form, 'present'), next: parsed.value }
  return withPassword('password', 'present', who.account, request, now, {
    work: () => changePassword(client, auth, asked, passwords),
    done: (set) => ({ path: `${page}?changed=1`, cookies: [...marked(request, set), triedKept.forget] }),
  })
}

/** Makes new backup codes in the place of the old ones. */
export const renewOwnCodes = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const [who, form] = [await deskAsking(), await sentForm(request)]
  if (who.tag !== 'account') return away
  const { auth, cookies } = await deskDoor()
  const { account } = who
  return withPassword('codes', 'password', account, request, now, {
    work: () => renewBackupCodes(auth, cookies, sentText(form, 'password')),
    done: (codes) => {
      const kept = codesKept.keep({ account: account.id, codes: [...codes] }, request, now)
      return { path: '/desk/codes', cookies: [kept, triedKept.forget] }
    },
  })
}

type Passworded = {
  readonly work: () => Promise<readonly string[] | null>
  readonly done: (result: readonly string[]) => DeskAnswer
}

const withPassword = async (
  form: TriedForm,
  field: string,
  { name }: DeskAccount,
  request: Request,
  now: Date,
  { work, done }: Passworded,
): Promise<DeskAnswer> => {
  const { client } = await deskDoor()
  const tried = await tryPassword(client, { name, request }, work, (result) => result !== null)
  if (tried.tag === 'wait') return back(form, { waitMs: tried.ms }, request, now)
  if (tried.result) return done(tried.result)
  return back(form, { errors: [{ field, message: wrongPassword }] }, request, now)
}

const back = (
  form: TriedForm,
  wrong: Parameters<typeof keepTried>[1],
  request: Request,
  now: Date,
): DeskAnswer => ({ path: page, cookies: [keepTried(form, wrong, request, now)] })

const wrongPassword = ja('いまのパスワードが、ちがうようです。')

/** Ends every session of whoever asks, this one too. */
export const leaveEverywhere = async (request: Request): Promise<DeskAnswer> => {
  const who = await deskAsking()
  if (who.tag !== 'account') return away
  const { client, auth, cookies } = await deskDoor()
  const ended = marked(request, await signOut(auth, cookies))
  await endEverywhere(client, who.account.id)
  return { path: '/desk/sign-in', cookies: ended }
}

/** The backup codes that whoever asks just made; anybody else is sent on. */
export const readNewCodes = async (
  now: Date,
): Promise<{ account: DeskAccount; codes: readonly string[] }> => {
  const who = await deskAsking()
  if (who.tag !== 'account') redirect('/desk/sign-in' as '/')
  const kept = await codesKept.read(now)
  if (kept?.account !== who.account.id) redirect(homeOf(who.account.role) as '/')
  return { account: who.account, codes: kept.codes }
}

/** Forgets the backup codes in this browser: they are written down. */
export const keepNewCodes = async (): Promise<DeskAnswer> => {
  const who = await deskAsking()
  return who.tag === 'account' ? { path: homeOf(who.account.role), cookies: [codesKept.forget] } : away
}
