import 'server-only'
import { type Channel, channels } from '@/lib/message/channels'
import { typedMessage } from '@/lib/message/typed-message'
import { channelWords } from '@/lib/message/verdict-words'
import { numberClasses } from '@/lib/phone/classify'
import { kindWords } from '@/lib/phone/kind-words'
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
import { messageAdviceViews } from './message-advice'
import type { MessageWords } from './message-view'

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

/**
 * Puts a message into the form that adds to the log, beside what is typed there already, and returns the path of that
 * form. Nothing is in the log before the person sends it. Throws when the store cannot write.
 */
export const messageToLog = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const place = draftPlace(holder, addPath)
  const before = (await readDraft(holder.client, place, now)) as LogDraft | null
  const { text, channel } = typedMessage(form)
  const typed = before?.typed ?? freshEntry(channel, now)
  const words = [...(typed.words ?? []).filter((one) => one && one !== text), text].join('\n')
  const draft = { typed: { ...typed, words: [words] }, errors: before?.errors ?? [] }
  await saveDraft(holder.client, place, draft, now)
  return addPath
}

/** What is filled in for somebody who keeps a message: their words, as they stand in it. */
const freshEntry = (channel: Channel | null, now: Date): LogDraft['typed'] => ({
  speaker: ['them'],
  manner: ['said'],
  basis: [channel && spoken.includes(channel) ? 'memory' : 'document'],
  ...(channel ? { channel: [channel] } : {}),
  ...Object.fromEntries(
    Object.entries(typedWhen({ occurredAt: now.toISOString(), precision: 'about' })).map(([name, value]) => [
      name,
      [value],
    ]),
  ),
})

const spoken: readonly Channel[] = ['call', 'voicemail', 'visit']
