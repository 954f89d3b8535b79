import { v7 } from 'uuid'
import type { Entry, NewEvent } from '@/lib/log/events'
import { createCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import { anEvent, answered, did, note, toldAbout } from '../log/an-event'

/** The first twelve things that somebody with an unknown bill says. */
const story: readonly Entry[] = [
  answered('forWhom', 'self'),
  answered('channel', 'call'),
  answered('situation', 'unknown-bill'),
  answered('callerClaims', 'shop'),
  answered('remembersClaim', 'no'),
  answered('demands', ['money']),
  toldAbout('iTold', ['name']),
  answered('traderName', 'レンタル◯◯ △△店'),
  answered('amountYen', 3300),
  toldAbout('theyKnow', ['name', 'address', 'phone', 'birth-date']),
  answered('wish', 'どう断ればよいか知りたい'),
  did('call-188', 'callback', 'ホシノ'),
]

/** What comes again and again in a long case. */
const later: readonly Entry[] = [
  {
    kind: 'said',
    body: {
      speaker: 'them',
      name: 'スズキ',
      words: '延滞料金が3,300円ある、今日中に払わないと裁判にすると言われた。',
      understood: '払わなければならないと思った',
      against: null,
    },
  },
  note('知らない番号から着信があった。出ていない。留守番電話もなかった。'),
  did('call-police', 'no-answer'),
]

/** What is said in a long case of which `from` entries are there already. */
export const entriesAfter = (from: number, count: number): Entry[] =>
  Array.from(
    { length: count },
    (_, step) => story[from + step] ?? (later[(from + step) % later.length] as Entry),
  )

/** Events of a long case, of which `from` are there already. Each call makes new ones. */
export const eventsAfter = (from: number, count: number): NewEvent[] =>
  entriesAfter(from, count).map((entry) => anEvent('', entry, { id: v7() }))

/** A new case with so many events. */
export const aCase = (client: Client, masterKey: Uint8Array, count: number): Promise<OpenedCase> =>
  createCase(client, masterKey, v7(), eventsAfter(0, count), new Date())
