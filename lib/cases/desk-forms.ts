import { z } from 'zod'
import { passwordLength } from '@/lib/accounts/auth'
import { readLoginName } from '@/lib/accounts/login-name'
import { ja } from '@/lib/text/text'
import type { FieldError } from './step-form'

/** A form about accounts: what it says, or what is wrong beside which field. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: readonly FieldError[] }

/** A field as it was sent, `''` when it was not. Never cleaned or masked: a password is what was typed. */
export const sentText = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const word = z.string().min(1)

/** What was typed to sign in, as far as it can be right. */
export const signInForm = (form: FormData): Parsed<{ name: string; password: string }> => {
  const [name, password] = [sentText(form, 'name'), sentText(form, 'password')]
  const errors = [
    ...missing('name', name, '名前を書いてください。'),
    ...missing('password', password, 'パスワードを書いてください。'),
  ]
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { name, password } }
}

const missing = (field: string, value: string, message: string): FieldError[] =>
  word.safeParse(value.trim()).success ? [] : [{ field, message: ja(message) }]

/** A new account by invitation; `name` is given when the account is there already. */
export const acceptForm = (
  form: FormData,
  given: string | null,
): Parsed<{ name: string; password: string }> => {
  const name = given ?? readLoginName(sentText(form, 'name'))
  const password = newPasswordForm(form)
  const errors = [
    ...(name === null ? [{ field: 'name', message: badName }] : []),
    ...(password.ok ? [] : password.errors),
  ]
  if (name === null || !password.ok) return { ok: false, errors }
  return { ok: true, value: { name, password: password.value } }
}

/** A new password, typed twice. */
export const newPasswordForm = (form: FormData): Parsed<string> => {
  const [password, again] = [sentText(form, 'next'), sentText(form, 'again')]
  const letters = [...password].length
  if (letters < passwordLength.least) return { ok: false, errors: [{ field: 'next', message: tooShort }] }
  if (password.length > passwordLength.most)
    return { ok: false, errors: [{ field: 'next', message: tooLong }] }
  if (password !== again) return { ok: false, errors: [{ field: 'again', message: differs }] }
  return { ok: true, value: password }
}

/** Somebody else has the name. */
export const nameTaken = ja('この名前は、ほかの人が使っています。別の名前にしてください。')

const badName = ja('名前は、英字で始めて、英字と数字で3〜24文字にしてください。')
const tooShort = ja(`パスワードは、${passwordLength.least}文字以上にしてください。`)
const tooLong = ja(`パスワードは、${passwordLength.most}文字までにしてください。`)
const differs = ja('2回目が、1回目とちがいます。もう一度書いてください。')
