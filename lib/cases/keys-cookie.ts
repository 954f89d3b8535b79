import 'server-only'
import { z } from 'zod'
import {
  type CookiePlace,
  endedSealedCookie,
  readSealedCookie,
  sealedCookieHeader,
} from '@/lib/access/sealed-cookie'
import { sha256 } from '@/lib/log/canonical'
import { heldMasterKey, heldMasterKeys } from '@/lib/store/keyring'
import { keysPath } from './paths'

const place: CookiePlace = { name: 'words', path: keysPath, seconds: 1800 }

/** Name of the cookie that carries new words from the form that makes them to the page that shows them. */
export const wordsCookie = place.name

const fresh = z.object({ caseId: z.string(), mark: z.string(), words: z.array(z.string()) })

/** New words, the case they open, and the mark of their hash. */
export type FreshWords = z.infer<typeof fresh>

/** Tells one making of words from another, and says nothing about the words. */
export const markOf = (hash: string): string => sha256(hash).slice(0, 16)

/** The `Set-Cookie` header that carries new words for half an hour. */
export const keepWords = (words: FreshWords, request: Request, now: Date): string =>
  sealedCookieHeader(heldMasterKey(), place, words, request, now)

/** The words that were just made; `null` when half an hour is over or they were written down. */
export const carriedWords = (cookie: string | undefined, now: Date): FreshWords | null =>
  fresh.safeParse(readSealedCookie(heldMasterKeys(), place, cookie, now)).data ?? null

/** The `Set-Cookie` header that forgets the words in this browser. */
export const forgetWords: string = endedSealedCookie(place)
