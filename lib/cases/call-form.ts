import { z } from 'zod'
import type { SealedTap, TapBox } from '@/lib/access/tap-box'

/** A tap as it was posted: sealed, and the secret of its call. */
export type PostedTap = SealedTap & { readonly call: string }

/** What was sealed: a tap, or that one was a mistake. `at` is what the device's clock said. */
export type TapSays =
  | { readonly at: Date; readonly tap: string }
  | { readonly at: Date; readonly undoes: string }

/** A tap that could be opened. */
export type OpenTap = PostedTap & { readonly says: TapSays }

const sealed = z.object({
  id: z.uuid(),
  to: z.string().max(100),
  box: z.string().max(2_000),
  // 256 bits in base64url.
  call: z.string().regex(/^[\w-]{43}$/),
})

/** Taps that one request may bring. */
const mostTaps = 60

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const contents = z.union([
  z.object({ at: time, tap: z.string().max(40) }),
  z.object({ at: time, undoes: z.uuid() }),
])

/** The taps of a form; those that are none are left out. */
export const postedTaps = (form: FormData): PostedTap[] => {
  const list = z
    .array(z.unknown())
    .max(mostTaps)
    .safeParse(json(form.get('taps')))
  const taps = (list.data ?? []).flatMap((one) => sealed.safeParse(one).data ?? [])
  return [...new Map(taps.map((tap) => [tap.id, tap])).values()]
}

/** What the device's clock said when the form was sent, or `null`. */
export const sentAt = (form: FormData): Date | null => time.safeParse(form.get('sent')).data ?? null

/** The taps that were sealed to this box and to their own call. */
export const openWith = (box: TapBox, posted: readonly PostedTap[]): OpenTap[] =>
  posted.flatMap((tap) => {
    const says = contents.safeParse(json(box.open(tap, tap.call))).data
    return says ? [{ ...tap, says }] : []
  })

/**
 * When something happened by our own clock: a device whose clock is wrong is wrong by the same amount when it sends.
 * Never later than `now`.
 */
export const byOurClock = (at: Date, sent: Date | null, now: Date): Date =>
  new Date(Math.min(now.getTime(), at.getTime() + (sent ? now.getTime() - sent.getTime() : 0)))

const json = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}
