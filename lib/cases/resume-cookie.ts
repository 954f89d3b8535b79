import 'server-only'
import { z } from 'zod'
import {
  type CookiePlace,
  endedSealedCookie,
  readSealedCookie,
  sealedCookieHeader,
} from '@/lib/access/sealed-cookie'
import { heldMasterKey, heldMasterKeys } from '@/lib/store/keyring'

const place: CookiePlace = { name: 'resume', path: '/resume', seconds: 600 }

/** Name of the cookie that keeps what was typed on the page 続きから: there is no case yet to keep it in. */
export const resumeCookie = place.name

const kept = z.object({
  typed: z.object({ number: z.string(), words: z.string(), shared: z.boolean() }),
  errors: z.array(z.object({ field: z.string(), message: z.object({ ja: z.string() }) })),
  /** Until when to wait before the next try, in milliseconds since 1970; 0 = not at all. */
  waitUntil: z.number(),
})

/** What is kept of a try that opened nothing. */
export type ResumeKept = z.infer<typeof kept>

/** The `Set-Cookie` header that keeps it for ten minutes. */
export const keepTried = (content: ResumeKept, request: Request, now: Date): string =>
  sealedCookieHeader(heldMasterKey(), place, content, request, now)

/** What is kept of the last try; `null` when there was none of late. */
export const readTried = (cookie: string | undefined, now: Date): ResumeKept | null =>
  kept.safeParse(readSealedCookie(heldMasterKeys(), place, cookie, now)).data ?? null

/** The `Set-Cookie` header that forgets it. */
export const forgetTried: string = endedSealedCookie(place)
