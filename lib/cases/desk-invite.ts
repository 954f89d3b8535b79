import 'server-only'
import { sentForm } from '@/lib/access/sent-form'
import { acceptInvite, findInvite } from '@/lib/accounts/invites'
import { hashOfPassword } from '@/lib/accounts/password-hash'
import { signIn, signOut } from '@/lib/accounts/sign-in'
import { store } from '@/lib/store/client'
import { say } from '@/lib/text/text'
import { type DeskAnswer, deskDoor, marked } from './desk-auth'
import { inviteKept, triedKept } from './desk-cookies'
import { acceptForm, nameTaken, sentText } from './desk-forms'
import { roleWords } from './desk-role-words'
import { keepTried, readTried, type TriedView } from './desk-tried'
import { tryPassword } from './desk-tries'

/** The page of an invitation: the role it gives, and the name when the account is there; `null` when it is no good. */
export type InvitePageView = {
  readonly invite: { readonly role: string; readonly name: string | null } | null
  readonly tried: TriedView
}

const page = '/desk/invite'

/** Takes the token out of the address of a link. Whether it is any good is said by the page, to everybody alike. */
export const openInvite = (token: string, request: Request, now: Date): DeskAnswer => ({
  path: page,
  // Longer ones are none of ours, and a cookie holds 4 KB.
  cookies: [inviteKept.keep(token.slice(0, 100), request, now), triedKept.forget],
})

/** Reads the invitation that this browser brought. */
export const readInvite = async (now: Date): Promise<InvitePageView> => {
  const token = await inviteKept.read(now)
  const found = token === null ? null : await findInvite(await store(), token, now)
  return {
    invite: found && { name: found.name, role: say(roleWords[found.role]) },
    tried: await readTried('invite', now),
  }
}

/** Uses the invitation up: an account with its password, signed in to set up the second factor. */
export const takeInvite = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const [token, form] = [await inviteKept.read(now), await sentForm(request)]
  const { client, auth, cookies } = await deskDoor()
  const found = token === null ? null : await findInvite(client, token, now)
  if (token === null || !found) return { path: page, cookies: [triedKept.forget] }
  const name = sentText(form, 'name')
  const back = (wrong: Parameters<typeof keepTried>[1]): DeskAnswer => ({
    path: page,
    cookies: [keepTried('invite', { ...wrong, name }, request, now)],
  })
  const parsed = acceptForm(form, found.name)
  if (!parsed.ok) return back({ errors: parsed.errors })
  const { value } = parsed
  const work = async () =>
    acceptInvite(client, token, { ...value, password: await hashOfPassword(value.password) }, now)
  const tried = await tryPassword(client, { name: value.name, request }, work, () => true)
  if (tried.tag === 'wait') return back({ waitMs: tried.ms })
  if (tried.result === 'taken') return back({ errors: [{ field: 'name', message: nameTaken }] })
  const ended = [...marked(request, await signOut(auth, cookies)), inviteKept.forget, triedKept.forget]
  if (tried.result === 'gone') return { path: page, cookies: ended }
  const signed = await signIn(auth, value.name, value.password)
  if (signed.tag !== 'set-up') return { path: '/desk/sign-in', cookies: ended }
  return { path: '/desk/totp', cookies: [...ended, ...marked(request, signed.cookies)] }
}
