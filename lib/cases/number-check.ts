import 'server-only'
import { cookies } from 'next/headers'
import { sentForm } from '@/lib/access/sent-form'
import { grouped } from '@/lib/phone/grouped'
import { kindWords } from '@/lib/phone/kind-words'
import { lookUpNumber } from '@/lib/phone/look-up'
import { sayPlainly } from '@/lib/text/text'
import type { Holder } from './answer'
import { asking } from './asking'
import { viewOf } from './case-view'
import { type FrameView, frameView } from './frame'
import type { LogDraft } from './log-form-view'
import { keepNumber, keptNumber, numberCookie } from './number-cookie'
import { type NumberChecked, numberChecked } from './number-view'
import { putInLog } from './put-in-log'
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
  keepNumber(numberIn(await sentForm(request)), request, now)

/** Puts a number into the form that adds to the log, and returns its path. Throws when the store cannot write. */
export const numberToLog = (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const line = entryWords(numberIn(form))
  const joined = (typed: string) => {
    const written = typed.trim()
    return written.includes(line) ? written : [written, line].filter(Boolean).join('\n')
  }
  return putInLog(holder, freshEntry, joined, now)
}

/** What is filled in for somebody who writes down a call. */
const freshEntry: LogDraft['typed'] = {
  speaker: ['them'],
  manner: ['did'],
  channel: ['call'],
  basis: ['note'],
}

const entryWords = (typed: string): string => {
  const found = lookUpNumber(typed)
  if (found.class === 'invalid') return `表示された番号 ${typed}`
  const kind = sayPlainly(kindWords[found.class].title).replaceAll('\n', '')
  return found.class === 'withheld'
    ? `表示された番号 なし(${kind})`
    : `表示された番号 ${grouped(found)}(${kind})`
}
