import 'server-only'
import { cookies, headers } from 'next/headers'
import { readResumeKey } from '@/lib/store/resume-keys'
import { dayWords, fullDayWords } from '@/lib/text/japan-time'
import { caseNumberWords } from '@/lib/text/number-words'
import type { Holder } from './answer'
import { goOnPath, viewOf } from './case-view'
import { type FrameView, frameView } from './frame'
import { carriedWords, markOf, wordsCookie } from './keys-cookie'
import { termView } from './term-view'

/** What stands on the slip that is printed. */
export type SlipView = {
  readonly number: string | null
  readonly words: readonly string[]
  /** Where the case is opened again, without `https://`. */
  readonly place: string
  readonly day: string
}

/** The page of the keys: the slip while the words are new, else how it stands with them. */
export type KeysPageView = {
  readonly number: string | null
  readonly slip: SlipView | null
  /** Tells which words are meant by 「書きとめました」; `null` when none were made. */
  readonly mark: string | null
  /** The day on which the words were written down. */
  readonly keptOn: string | null
  readonly goOn: string
  /** Whether other people use this device too. */
  readonly shared: boolean
  /** The day on which the case ends if nothing is written any more. */
  readonly endsOn: string
}

/** The offer to write the words down: the number, if the case has one. */
export type KeysOfferView = { readonly number: string | null }

/** Reads the keys of a case at `now`. */
export const readKeys = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; page: KeysPageView }> => {
  const { client, opened } = holder
  const key = await readResumeKey(client, opened)
  const fresh = carriedWords((await cookies()).get(wordsCookie)?.value, now)
  const mark = key && markOf(key.hash)
  // Only the words that open the case now: two windows may have made two sets.
  const isCurrent = fresh !== null && fresh.caseId === opened.caseId && fresh.mark === mark
  const number = numberOf(holder)
  return {
    frame: frameView(viewOf(opened.events).guidance.contacts, now),
    page: {
      number,
      slip: isCurrent
        ? { number, words: fresh.words, place: await resumePlace(), day: fullDayWords(now) }
        : null,
      mark,
      keptOn: key?.keptAt ? dayWords(key.keptAt) : null,
      goOn: goOnPath(opened.events),
      shared: holder.session.shared,
      endsOn: termView(opened, now).endsOn,
    },
  }
}

/** The offer for the pages where one pauses; `null` once the words are written down. */
export const readKeysOffer = async (holder: Holder): Promise<KeysOfferView | null> => {
  const key = await readResumeKey(holder.client, holder.opened)
  return key?.keptAt ? null : { number: numberOf(holder) }
}

/** The page 「この端末から消す」, with the offer when the words are not yet written down. */
export const readLeave = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; offer: KeysOfferView | null; shared: boolean }> => ({
  frame: frameView(viewOf(holder.opened.events).guidance.contacts, now),
  offer: await readKeysOffer(holder),
  shared: holder.session.shared,
})

const numberOf = ({ opened }: Holder) => opened.number && caseNumberWords(opened.number)

const resumePlace = async (): Promise<string> => {
  const from = await headers()
  return `${from.get('x-forwarded-host') ?? from.get('host') ?? ''}/resume`
}
