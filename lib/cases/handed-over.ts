import { documentName, readerNames } from '@/lib/documents/document-names'
import { handOverWords, whenWords } from '@/lib/documents/event-words'
import { shortHash } from '@/lib/documents/stamp'
import type { LoggedEvent } from '@/lib/log/events'
import { momentWords } from '@/lib/text/japan-time'
import { paperPath } from './read-document'

/** A paper that was handed over, in words. */
export type HandedOver = {
  readonly seq: number
  readonly name: string
  readonly when: string
  readonly whom: string
  readonly way: string
  /** Which version it was, and where it is. */
  readonly version: string
  readonly href: string
  /** The beginning of the hash of its blocks, in groups of four. */
  readonly hash: string
  /** Something newer was issued than what they have. */
  readonly isOlder: boolean
}

type Shared = Extract<LoggedEvent, { kind: 'shared' }>

/** What was handed over, newest first; what has no time counts by when it was written down. */
export const handedOver = (events: readonly LoggedEvent[]): HandedOver[] =>
  events
    .filter((event): event is Shared => event.kind === 'shared')
    .sort((a, b) => timeOf(b).localeCompare(timeOf(a)) || b.seq - a.seq)
    .map((event) => rowOf(event, events))

const timeOf = ({ occurredAt, recordedAt }: Shared): string => occurredAt ?? recordedAt

/** The day, and the time where it was written: nobody is asked for it. */
const whenOf = (event: Shared): string => {
  const when = whenWords(event)
  return [when?.day, when?.time].filter(Boolean).join(' ')
}

const rowOf = (event: Shared, events: readonly LoggedEvent[]): HandedOver => {
  const { document, paper, hash, reader, whom, way, number } = event.body
  const issued = events.find(({ seq }) => seq === paper)
  return {
    seq: event.seq,
    name: documentName(document),
    when: whenOf(event),
    whom: [readerNames[reader], whom].filter(Boolean).join(' '),
    way: [handOverWords[way], number && `番号 ${number}`].filter(Boolean).join('。'),
    version: issued ? `${issuedWords(issued)} に出したもの` : '',
    href: paperPath(paper),
    hash: shortHash(hash),
    isOlder: events.some((one) => one.kind === 'issued' && one.body.document === document && one.seq > paper),
  }
}

/** When a paper was issued, which names its version. */
export const issuedWords = ({ recordedAt }: Pick<LoggedEvent, 'recordedAt'>): string =>
  momentWords(new Date(recordedAt))
