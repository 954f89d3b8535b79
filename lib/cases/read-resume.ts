import 'server-only'
import { cookies } from 'next/headers'
import { say } from '@/lib/text/text'
import { asking } from './asking'
import { type FrameView, frameView } from './frame'
import { readTried, resumeCookie } from './resume-cookie'
import type { ResumeTyped } from './resume-form'

/** The page 続きから: whether this browser has a case, and the form with what was typed and what was wrong. */
export type ResumePageView = {
  readonly hasCase: boolean
  readonly typed: ResumeTyped
  readonly errors: readonly { readonly field: string; readonly message: string }[]
}

/** Reads 続きから at `now`, for whoever is asking. */
export const readResume = async (now: Date): Promise<{ frame: FrameView; page: ResumePageView }> => {
  const [who, jar] = [await asking(), await cookies()]
  const tried = readTried(jar.get(resumeCookie)?.value, now)
  const seconds = Math.ceil(((tried?.waitUntil ?? 0) - now.getTime()) / 1000)
  const errors = (tried?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) }))
  return {
    frame: frameView(null, now),
    page: {
      hasCase: who.tag !== 'nobody',
      typed: tried?.typed ?? { number: '', words: '', shared: false },
      errors: seconds > 0 ? [...errors, { field: 'open', message: waitWords(seconds) }] : errors,
    },
  }
}

const waitWords = (seconds: number) => `${seconds}秒待って、もう一度「記録を開く」を押してください。`
