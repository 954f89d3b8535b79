import 'server-only'
import { redirect } from 'next/navigation'
import { encode } from 'uqr'
import { sentForm } from '@/lib/access/sent-form'
import { sentBack } from '@/lib/accounts/desk-cookies'
import { confirmSecret, secretToConfirm } from '@/lib/accounts/own-account'
import { whoComes } from '@/lib/accounts/who'
import { ja } from '@/lib/text/text'
import { deskVisitor } from './desk-asking'
import { type DeskAnswer, deskDoor, homeOf, marked } from './desk-auth'
import { codesKept, triedKept } from './desk-cookies'
import { sentText } from './desk-forms'
import { keepTried, readTried, type TriedView } from './desk-tried'

/** The page that sets up the second factor. */
export type TotpPageView = {
  readonly name: string
  /** The squares of the picture to scan, as the path of an SVG of that many units. */
  readonly picture: { readonly path: string; readonly size: number }
  /** The same secret to type, in groups of four. */
  readonly groups: readonly string[]
  readonly tried: TriedView
}

// In Latin letters: apps cut other issuers short, and every letter makes the picture finer.
const issuer = 'Ochitsuite'

/** Reads the page that sets up the second factor; whoever has one, or is nobody, is sent on. */
export const readTotp = async (now: Date): Promise<TotpPageView> => {
  const who = await deskVisitor()
  if (who.tag === 'account') redirect(homeOf(who.account.role) as '/')
  if (who.tag === 'nobody') redirect('/desk/sign-in' as '/')
  const { client, auth } = await deskDoor()
  const secret = await secretToConfirm(client, auth, who.account.id)
  // Only a password makes one.
  if (secret === null) redirect('/desk/sign-in' as '/')
  const { name } = who.account
  const address = `otpauth://totp/${issuer}:${name}?secret=${secret}&issuer=${issuer}&digits=6&period=30`
  return {
    name,
    picture: pictureOf(address),
    groups: secret.match(/.{1,4}/g) ?? [],
    tried: await readTried('totp', now),
  }
}

const pictureOf = (address: string): TotpPageView['picture'] => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}

/** Confirms the second factor by its first code; the backup codes come next. */
export const confirmTotp = async (request: Request, now: Date): Promise<DeskAnswer> => {
  const typed = sentText(await sentForm(request), 'code')
  const { client, auth, cookies } = await deskDoor()
  const who = await whoComes(client, auth, cookies, now)
  if (who.tag === 'account') return { path: '/desk/codes', cookies: [] }
  if (who.tag === 'nobody') return { path: '/desk/sign-in', cookies: [] }
  const account = who.account.id
  const done = await confirmSecret(client, auth, { cookies, account, typed }, now)
  if (!done) {
    const errors = [{ field: 'code', message: wrongCode }]
    return { path: '/desk/totp', cookies: [keepTried('totp', { errors }, request, now)] }
  }
  const isIn = (await whoComes(client, auth, sentBack(done.cookies), now)).tag === 'account'
  const kept = codesKept.keep({ account, codes: [...done.codes] }, request, now)
  return {
    path: isIn ? '/desk/codes' : '/desk/sign-in',
    cookies: [...marked(request, done.cookies), kept, triedKept.forget],
  }
}

const wrongCode = ja('このコードではありませんでした。アプリにいま出ている6桁を書いてください。')
