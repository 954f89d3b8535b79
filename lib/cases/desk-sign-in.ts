import 'server-only'
import { sentForm } from '@/lib/access/sent-form'
import { sentBack } from '@/lib/accounts/desk-cookies'
import { giveCode, type SignedIn, signIn, signOut } from '@/lib/accounts/sign-in'
import { whoComes } from '@/lib/accounts/who'
import { ja } from '@/lib/text/text'
import { type DeskAnswer, deskDoor, homeOf, marked } from './desk-auth'
import { triedKept } from './desk-cookies'
import { sentText, signInForm } from './desk-forms'
import { keepTried } from './desk-tried'
import { tryPassword } from './desk-tries'

/** Takes name and password: on to the code, to setting up the second factor, or back with what was wrong. */
export const deskSignIn = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const form = await sentForm(request)
  const [parsed, name] = [signInForm(form), sentText(form, 'name')]
  const back = (wrong: Parameters<typeof keepTried>[1]): DeskAnswer => ({
    path: '/desk/sign-in',
    cookies: [keepTried('sign-in', { ...wrong, name }, request, now)],
  })
  if (!parsed.ok) return back({ errors: parsed.errors })
  const { client, auth, cookies } = await deskDoor()
  const work = () => signIn(auth, name, parsed.value.password)
  const tried = await tryPassword(client, { name, request }, work, ({ tag }) => tag !== 'wrong')
  if (tried.tag === 'wait') return back({ waitMs: tried.ms })
  if (tried.result.tag === 'wrong') return back({ errors: [{ field: 'name', message: noMatch }] })
  // Whatever this browser was before, it is no more.
  const ended = await signOut(auth, cookies)
  return onward(tried.result, request, ended)
}

const onward = (
  signed: Exclude<SignedIn, { tag: 'wrong' }>,
  request: Request,
  ended: readonly string[],
): DeskAnswer => ({
  path: signed.tag === 'code' ? '/desk/sign-in/code' : '/desk/totp',
  cookies: [...marked(request, [...ended, ...signed.cookies]), triedKept.forget],
})

// One answer for an unknown name, a wrong password and a disabled account.
const noMatch = ja('この名前とパスワードでは、入れませんでした。見なおして、もう一度書いてください。')

/** Takes the code that follows the password. */
export const deskCode = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const typed = sentText(await sentForm(request), 'code')
  const { client, auth, cookies } = await deskDoor()
  const before = await whoComes(client, auth, cookies, now)
  // Sent twice: the first one let in.
  if (before.tag === 'account') return { path: homeOf(before.account.role), cookies: [] }
  const given = await giveCode(client, auth, cookies, typed, now)
  switch (given.tag) {
    case 'done': {
      const who = await whoComes(client, auth, sentBack(given.cookies), now)
      const path = who.tag === 'account' ? homeOf(who.account.role) : '/desk/sign-in'
      return { path, cookies: [...marked(request, given.cookies), triedKept.forget] }
    }
    case 'wrong':
      return {
        path: '/desk/sign-in/code',
        cookies: [keepTried('code', { errors: [{ field: 'code', message: wrongCode }] }, request, now)],
      }
    case 'over':
      return {
        path: '/desk/sign-in',
        cookies: [keepTried('sign-in', { errors: [{ field: 'name', message: anew }] }, request, now)],
      }
    default:
      return given satisfies never
  }
}

const wrongCode = ja('このコードでは入れませんでした。アプリにいま出ている6桁を書いてください。')
const anew = ja('時間がたったか、使い終わったコードでした。名前とパスワードから、もう一度入ってください。')

/** Ends the session of this browser at the desk. What it holds of a person's case stays. */
export const deskSignOut = async (request: Request): Promise<DeskAnswer> => {
  const { auth, cookies } = await deskDoor()
  return { path: '/desk/sign-in', cookies: marked(request, await signOut(auth, cookies)) }
}
