import { recordPage } from '@/lib/documents/record-page'
import type { Damage } from '@/lib/log/damage'
import type { LoggedEvent } from '@/lib/log/events'
import { holdsHead } from '@/lib/log/printed-head'
import { filesIn, loggedIn } from '@/lib/log/record-events'
import type { CaseRecord } from '@/lib/log/record-file'
import { verifyRecord } from '@/lib/log/verify-record'
import { demoWords } from '@/lib/text/demo-words'
import { say } from '@/lib/text/text'
import { checkFiles, readSent, type SentRecord } from './sent-record'

/** What was found of a file: lines to be read, and whether everything in it is as it was taken along. */
export type FileVerdict = { readonly isWhole: boolean; readonly lines: readonly string[] }

/**
 * Checks a file that was taken along (HTML, ZIP or bare JSON) by itself, without a store: the chain, every body, the
 * end, the evidence, and the head of a paper where one is given (lower-case hex). Says no word of what a person wrote.
 */
export const verifyFile = async (bytes: Uint8Array, printed?: string): Promise<FileVerdict> => {
  const sent = await readSent(bytes)
  if (!sent.ok) return broken(sent.seq === null ? noRecord : `event ${sent.seq}: not in the form of a record`)
  const { record } = sent
  const verified = verifyRecord(record)
  const about = [
    `events    ${record.events.length}`,
    `taken     ${record.exportedAt}`,
    `head      ${record.head}`,
  ]
  if (!verified.whole) {
    return broken(...about, `event ${verified.seq}: ${damages[verified.damage]}`)
  }
  if (printed !== undefined && !holdsHead(record.events, printed)) return broken(...about, noSuchHead)
  const events = readable(record)
  const evidence = evidenceLines(sent, events)
  return {
    isWhole: evidence.isWhole,
    lines: [
      ...about,
      `bodies    ${record.events.length - verified.withheld} as they were hashed, ${verified.withheld} withheld`,
      ...evidence.lines,
      ...unreadLine(record, events),
      ...pageLine(sent),
      evidence.isWhole ? 'WHOLE' : 'BROKEN',
    ],
  }
}

const broken = (...lines: readonly string[]): FileVerdict => ({ isWhole: false, lines: [...lines, 'BROKEN'] })

const noRecord = 'not a record: neither its HTML page, nor its ZIP, nor its JSON, or cut off'

const noSuchHead = 'paper     its head is that of no event: the end was cut off, or the log was made anew'

const damages: Readonly<Record<Damage, string>> = {
  gap: 'one or more events are missing here',
  twice: 'the same event stands here a second time',
  moved: 'events stand here in another order',
  changed: 'a column or a hash was changed, or the event comes from another record',
  body: 'the body or its salt was changed',
  end: 'the log ends before it, but the head is that of a longer or another log',
}

/** The events that this version can read: one of a newer version is checked by its hash alone. */
const readable = (record: CaseRecord): LoggedEvent[] =>
  record.events.flatMap((event) => {
    try {
      return loggedIn(record, event) ?? []
    } catch {
      return []
    }
  })

const unreadLine = (record: CaseRecord, events: readonly LoggedEvent[]): string[] => {
  const unread = record.events.filter(({ body }) => body !== undefined).length - events.length
  return unread === 0 ? [] : [`unknown   ${unread} events are of another version: hashed, not read`]
}

type Sent = Extract<SentRecord, { ok: true }>

const evidenceLines = ({ record, files }: Sent, events: readonly LoggedEvent[]): FileVerdict => {
  const named = filesIn(record, events)
  if (files === null) {
    const none =
      named.length === 0 ? 'none' : `${named.length} files, which are in the ZIP and not in this file`
    return { isWhole: true, lines: [`evidence  ${none}`] }
  }
  const { faults, unknown } = checkFiles(named, files)
  return {
    isWhole: faults.length === 0 && unknown === 0,
    lines: [
      `evidence  ${named.length - faults.length} of ${named.length} files as they were sent`,
      ...faults.map(({ seq, fault }) => `event ${seq}: its file is ${fault}`),
      ...(unknown > 0 ? [`${unknown} files are in no event`] : []),
    ],
  }
}

/** The proof is about the record; what stands around it to be read could have been changed by itself. */
const pageLine = ({ page, record }: Sent): string[] => {
  if (page === null) return []
  if (page === written(record, say(demoWords.record)))
    return ['page      says what the record says, and that it is a sample of a demo']
  return [
    page === written(record, null)
      ? 'page      says what the record says'
      : 'page      is not as this version writes it: another version, saved anew, or changed; believe the record alone',
  ]
}

const written = (record: CaseRecord, note: string | null): string | null => {
  try {
    return recordPage(record, note)
  } catch {
    return null
  }
}
