import type { LoggedEvent } from '@/lib/log/events'
import { deskMessages, openQuestions } from './desk-talk'

/** The page of what the desk asks and tells. */
export const questionsPath = '/case/questions'

/** The way to that page, in words. */
export type TalkDoor = { readonly href: string; readonly label: string; readonly note: string }

/** The door to what the desk asks, else to what it told, while the case is shared; `null` when it wrote nothing. Pure. */
export const talkDoor = (events: readonly LoggedEvent[], isShared: boolean): TalkDoor | null => {
  if (!isShared) return null
  const asked = openQuestions(events).length
  if (asked > 0)
    return {
      href: questionsPath,
      label: 'ボランティアから質問があります',
      note: `${asked}つ。わからないときは「わからない」を選べます`,
    }
  const told = deskMessages(events).length
  return told > 0 ? { href: questionsPath, label: 'ボランティアからの返事', note: `${told}つあります` } : null
}
