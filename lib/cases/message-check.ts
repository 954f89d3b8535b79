import 'server-only'
import { type Channel, channels } from '@/lib/message/channels'
import { typedMessage } from '@/lib/message/typed-message'
import { channelWords } from '@/lib/message/verdict-words'
import { numberClasses } from '@/lib/phone/classify'
import { kindWords } from '@/lib/phone/kind-words'
import { say } from '@/lib/text/text'
import type { Holder } from './answer'
import { asking } from './asking'
import { viewOf } from './case-view'
import { type FrameView, frameView } from './frame'
import type { LogDraft } from './log-form-view'
import { messageAdviceViews } from './message-advice'
import type { MessageWords } from './message-view'
import { putInLog } from './put-in-log'

/** 「文面を調べる」: what the page needs before anything is typed. */
export type MessagePageView = { readonly words: MessageWords; readonly inCase: boolean }

/** The page at `now`. */
export const readMessageCheck = async (now: Date): Promise<{ frame: FrameView; page: MessagePageView }> => {
  const who = await asking()
  const contacts = who.tag === 'holder' ? viewOf(who.opened.events).guidance.contacts : null
  return {
    frame: frameView(contacts, now),
    page: {
      words: {
        advice: messageAdviceViews(now),
        kinds: Object.fromEntries(numberClasses.map(kindOf)),
        channels: channels.map((value) => ({ value, label: say(channelWords[value]) })),
      },
      inCase: who.tag === 'holder',
    },
  }
}

const kindOf = (name: (typeof numberClasses)[number]) => [
  name,
  name === 'invalid' ? '番号ではない数字' : say(kindWords[name].title).replace('\n', ''),
]

/** Puts a message into the form that adds to the log, and returns its path. Throws when the store cannot write. */
export const messageToLog = (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const { text, channel } = typedMessage(form)
  const joined = (written: string) => (written && written !== text ? `${written}\n${text}` : text)
  return putInLog(holder, freshEntry(channel), joined, now)
}

/** What is filled in for somebody who keeps a message: their words, as they stand in it. */
const freshEntry = (channel: Channel | null): LogDraft['typed'] => ({
  speaker: ['them'],
  manner: ['said'],
  basis: [channel && spoken.includes(channel) ? 'memory' : 'document'],
  ...(channel ? { channel: [channel] } : {}),
})

const spoken: readonly Channel[] = ['call', 'voicemail', 'visit']
