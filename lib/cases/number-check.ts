import 'server-only'
import { cookies } from 'next/headers'
import { grouped } from '@/lib/phone/grouped'
import { kindWords } from '@/lib/phone/kind-words'
import { lookUpNumber } from '@/lib/phone/look-up'
import { readDraft, saveDraft } from '@/lib/store/drafts'
import { say } from '@/lib/text/text'
import type { Holder } from './answer'
import { asking } from './asking'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import type { LogDraft } from './log-form-view'
import { addPath } from './log-path'
import { typedWhen } from './log-time'
import { keepNumber, keptNumber, numberCookie } from './number-cookie'
import { type NumberChecked, numberChecked } from './number-view'
import { oneOf, typedFrom } from './typed'

/** 「番号を調べる」: what was typed a moment ago, and what it is. */
export type NumberPageView = {
  readonly typed: string
  readonly checked: NumberChecked | null
  readonly inCase: boolean
}

/** The page at `now`. With an open case it also says whether the case has met the number. */
export const readNumberCheck = async (now: Date): Promise<{ frame: FrameView; page: NumberPageView }> => {
  const [who, jar] = [await asking(), await cookies()]
  const events = who.tag === 'holder' ? who.opened.events : null
  const typed = keptNumber(jar.get(numberCookie)?.value, now)
  return {
    frame: frameView(events && viewOf(events).guidance.contacts, now),
    page: {
      typed: typed ?? '',
      checked: typed === null ? null : numberChecked(typed, events, now),
      inCase: events !== null,
    },
  }
}

/** More than one number takes, and little for a cookie. */
const typedLimit = 120

const numberIn = (form: FormData) => {
  const typed = typedFrom(form, ['number', 'withheld'])
  return oneOf(typed, 'withheld') || oneOf(typed, 'number').slice(0, typedLimit)
}

/** Takes a number to look up. Returns the cookie that carries it to its page: it is kept nowhere else. */
export const takeNumber = async (request: Request, now: Date): Promise<string> =>
  keepNumber(numberIn(await request.formData()), request, now)

/**
 * Puts a number into the form that adds to the log, beside what is typed there already, and returns the path of that
 * form. Nothing is in the log before the person sends it. Throws when the store cannot write.
 */
export const numberToLog = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const place = draftPlace(holder, addPath)
  const before = (await readDraft(holder.client, place, now)) as LogDraft | null
  const typed = before?.typed ?? freshEntry(now)
  const [line, written] = [entryWords(numberIn(form)), oneOf(typed, 'words')]
  const words = written.includes(line) ? written : [written, line].filter(Boolean).join('\n')
  await saveDraft(
    holder.client,
    place,
    { typed: { ...typed, words: [words] }, errors: before?.errors ?? [] },
    now,
  )
  return addPath
}

/** What is filled in for somebody who writes down a call. */
const freshEntry = (now: Date): LogDraft['typed'] => ({
  speaker: ['them'],
  manner: ['did'],
  channel: ['call'],
  basis: ['note'],
  ...Object.fromEntries(
    Object.entries(typedWhen({ occurredAt: now.toISOString(), precision: 'about' })).map(([name, value]) => [
      name,
      [value],
    ]),
  ),
})

const entryWords = (typed: string): string => {
  const found = lookUpNumber(typed)
  if (found.class === 'invalid') return `表示された番号 ${typed}`
  const kind = say(kindWords[found.class].title).replaceAll('\u200B', '').replaceAll('\n', '')
  return found.class === 'withheld'
    ? `表示された番号 なし(${kind})`
    : `表示された番号 ${grouped(found)}(${kind})`
}
