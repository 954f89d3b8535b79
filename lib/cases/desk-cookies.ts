import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import {
  type CookiePlace,
  endedSealedCookie,
  readSealedCookie,
  sealedCookieHeader,
} from '@/lib/access/sealed-cookie'
import { heldMasterKey, heldMasterKeys } from '@/lib/store/keyring'

/** One thing that the desk keeps sealed in a browser for a while. */
type Kept<T> = {
  readonly keep: (value: T, request: Request, now: Date) => string
  /** What is kept in the browser that asks; `null` when there is nothing. */
  readonly read: (now: Date) => Promise<T | null>
  readonly forget: string
}

const kept = <T>(place: CookiePlace, schema: z.ZodType<T>): Kept<T> => ({
  keep: (value, request, now) => sealedCookieHeader(heldMasterKey(), place, value, request, now),
  read: async (now) => {
    const cookie = (await cookies()).get(place.name)?.value
    return schema.safeParse(readSealedCookie(heldMasterKeys(), place, cookie, now)).data ?? null
  },
  forget: endedSealedCookie(place),
})

/** The token of an invitation, from its link to its form, so that it stands in no address meanwhile. */
export const inviteKept = kept({ name: 'desk.invite', path: '/desk/invite', seconds: 3600 }, z.string())

/** Backup codes that were just made, until they are written down. */
export const codesKept = kept(
  { name: 'desk.codes', path: '/desk/codes', seconds: 900 },
  z.object({ account: z.string(), codes: z.array(z.string()) }),
)

/** The invitation that an admin just made, to be shown. */
export const linkKept = kept(
  { name: 'desk.link', path: '/desk/accounts', seconds: 180 },
  z.object({ token: z.string(), admin: z.string(), name: z.string().nullable() }),
)

/** What was wrong with the form that was just sent. Passwords and codes are typed anew, so none is kept. */
export const triedKept = kept(
  { name: 'desk.tried', path: '/desk', seconds: 120 },
  z.object({
    form: z.enum(['invite', 'sign-in', 'code', 'totp', 'password', 'codes']),
    name: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.object({ ja: z.string() }) })),
    /** Until when to wait before the next try, in milliseconds since 1970; 0 = not at all. */
    waitUntil: z.number(),
  }),
)
