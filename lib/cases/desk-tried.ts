import 'server-only'
import { say } from '@/lib/text/text'
import { triedKept } from './desk-cookies'
import type { FieldError } from './step-form'

/** The forms about accounts that come back with what was wrong. */
export type TriedForm = 'invite' | 'sign-in' | 'code' | 'totp' | 'password' | 'codes'

/** A form as it comes back: the name that was typed, and what was wrong beside which field. */
export type TriedView = {
  readonly name: string
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

type Wrong = { readonly errors?: readonly FieldError[]; readonly name?: string; readonly waitMs?: number }

/** The `Set-Cookie` header that takes what was wrong with a form back to its page. */
export const keepTried = (form: TriedForm, wrong: Wrong, request: Request, now: Date): string => {
  const { errors = [], name = '', waitMs = 0 } = wrong
  const waitUntil = waitMs > 0 ? now.getTime() + waitMs : 0
  return triedKept.keep({ form, name: name.slice(0, 40), errors: [...errors], waitUntil }, request, now)
}

/** What was wrong with the form of that page just now; nothing when it was not sent. `send` is the id of its button. */
export const readTried = async (form: TriedForm, now: Date, send = 'send'): Promise<TriedView> => {
  const tried = await triedKept.read(now)
  if (tried?.form !== form) return { name: '', errors: [] }
  const seconds = Math.ceil((tried.waitUntil - now.getTime()) / 1000)
  const errors = tried.errors.map(({ field, message }) => ({ field, message: say(message) }))
  const wait = {
    field: send,
    message: `試した回数が多くなりました。${seconds}秒待って、もう一度押してください。`,
  }
  return { name: tried.name, errors: seconds > 0 ? [...errors, wait] : errors }
}
