import { z } from 'zod'
import { type GrantScope, grantScopes } from '@/lib/log/desk-events'
import { ja } from '@/lib/text/text'
import type { FieldError } from './step-form'
import { oneOf, type Typed } from './typed'

/** The fields of the form that shares a case. */
export const shareFields = ['scopes', 'mayWrite', 'days'] as const

/** Days for which a case can be shared. */
export const shareDays = [7, 14, 28] as const

/** What the person decided: parts, whether the desk may write back, and for how many days. */
type Sharing = {
  readonly scopes: readonly GrantScope[]
  readonly mayWrite: boolean
  readonly days: (typeof shareDays)[number]
}

const scopesSchema = z.array(z.enum(grantScopes)).min(1)
const mayWriteSchema = z.enum(['yes', 'no'])
const daysSchema = z.coerce.number().pipe(z.literal(shareDays))

/** Parses the form; `offered` are the parts that the page offers. */
export const parseShare = (
  typed: Typed,
  offered: readonly GrantScope[],
): { ok: true; value: Sharing } | { ok: false; errors: readonly FieldError[] } => {
  const scopes = scopesSchema.safeParse(typed.scopes)
  const mayWrite = mayWriteSchema.safeParse(oneOf(typed, 'mayWrite'))
  const days = daysSchema.safeParse(oneOf(typed, 'days'))
  const chosen = offered.filter((scope) => scopes.data?.includes(scope))
  const errors: FieldError[] = [
    ...(chosen.length > 0 ? [] : [{ field: 'scopes', message: ja('見せるものを選んでください。') }]),
    ...(mayWrite.success ? [] : [{ field: 'mayWrite', message: ja('書いて返してよいかを選んでください。') }]),
    ...(days.success ? [] : [{ field: 'days', message: ja('何日見せるかを選んでください。') }]),
  ]
  if (chosen.length === 0 || !mayWrite.success || !days.success) return { ok: false, errors }
  return { ok: true, value: { scopes: chosen, mayWrite: mayWrite.data === 'yes', days: days.data } }
}
