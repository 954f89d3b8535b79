import { holdsHead } from '@/lib/log/printed-head'
import { type CaseRecord, type RecordEvent, readRecord, recordText } from '@/lib/log/record-file'
import { verifyRecord } from '@/lib/log/verify-record'
import { randomCase } from '../documents/random-case'
import { aRecord, rehashed } from '../log/a-record'
import { idOf, note } from '../log/an-event'
import type { Draw } from './store-changes'

type Changed = { readonly text: string; readonly seqs: readonly (number | null)[] }
type Target = { readonly record: CaseRecord; readonly seq: number; readonly draw: Draw }

/**
 * Changes a record that was taken along, of the kind in turn, and says where it was not found; `null` when it was. The
 * head of the record is on a paper.
 */
export const tamperRecord = (turn: number, draw: Draw): string | null => {
  const record = aRecord(note('あ'), ...randomCase(draw(1e6)).slice(0, 6), note('い'))
  const [kind, change] = kinds[turn % kinds.length] as (typeof kinds)[number]
  const { text, seqs } = change({ record, seq: 1 + draw(record.events.length - 1), draw })
  const place = placeIn(text, record.head)
  return place !== 'whole' && seqs.includes(place) ? null : `${kind}: ${place}, not ${seqs}`
}

/** Where a record of this text is not whole; `null` where no place can be named. */
const placeIn = (text: string, printed: string): number | null | 'whole' => {
  const read = readRecord(text)
  if (!read.ok) return read.seq
  const verified = verifyRecord(read.record)
  if (!verified.whole) return verified.seq
  return holdsHead(read.record.events, printed.slice(0, 12)) ? 'whole' : null
}

const withEvents = (record: CaseRecord, events: readonly RecordEvent[]) =>
  recordText({ ...record, events: [...events] })

const flipped = (text: string, draw: Draw): string => {
  const bytes = Buffer.from(text)
  const at = draw(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(7))
  return bytes.toString()
}

const columns = ['id', 'kind', 'recordedAt', 'basis', 'bodyHash', 'hash', 'salt'] as const

const kinds = Object.entries<(target: Target) => Changed>({
  'flip a bit of a column': ({ record, seq, draw }) => {
    const name = columns[draw(columns.length)] ?? 'hash'
    const events = record.events.map((event) =>
      event.seq === seq ? { ...event, [name]: flipped(String(event[name]), draw) } : event,
    )
    return { text: withEvents(record, events), seqs: [seq] }
  },
  'flip a bit of a body': ({ record, seq, draw }) => {
    const text = withEvents(record, record.events)
    const body = recordBody(record, seq)
    const at = text.indexOf(body)
    for (;;) {
      const changed = `${text.slice(0, at)}${flipped(body, draw)}${text.slice(at + body.length)}`
      // A bit may break the JSON, so that nothing can be read, or change what means nothing.
      if (isOther(changed, record)) return { text: changed, seqs: [seq, null] }
    }
  },
  'delete an event': ({ record, seq }) => ({
    text: withEvents(
      record,
      record.events.filter((event) => event.seq !== seq),
    ),
    seqs: [seq],
  }),
  'insert an event': ({ record, seq }) => {
    const [before, after] = [record.events.slice(0, seq), record.events.slice(seq)]
    const inserted = { ...(before.at(-1) as RecordEvent), id: idOf('inserted'), seq: seq + 1 }
    return { text: withEvents(record, [...before, inserted, ...after]), seqs: [seq + 1] }
  },
  'swap two events': ({ record, seq }) => {
    const events = [...record.events]
    events.splice(seq - 1, 2, ...events.slice(seq - 1, seq + 1).reverse())
    return { text: withEvents(record, events), seqs: [seq] }
  },
  'move to another case': ({ record }) => ({
    text: recordText({ ...record, caseId: idOf('another case') }),
    seqs: [1],
  }),
  'cut the end': ({ record, seq }) => ({
    text: withEvents(record, record.events.slice(0, seq)),
    seqs: [seq + 1],
  }),
  'cut the end, and its head': ({ record, seq }) => {
    const events = record.events.slice(0, seq)
    return { text: recordText({ ...record, events, head: events.at(-1)?.hash ?? '' }), seqs: [null] }
  },
  'hash all anew': ({ record, seq }) => {
    const events = record.events.map((event) =>
      event.seq === seq ? { ...event, basis: event.basis === 'note' ? 'memory' : 'note' } : event,
    )
    return { text: recordText(rehashed({ ...record, events })), seqs: [null] }
  },
  'cut the file': ({ record, draw }) => {
    const text = recordText(record)
    return { text: text.slice(0, draw(text.length)), seqs: [null] }
  },
})

const recordBody = (record: CaseRecord, seq: number): string => {
  const lone = recordText({ ...record, events: record.events.filter((event) => event.seq === seq) })
  const start = lone.indexOf('"body":') + '"body":'.length
  return lone.slice(start, lone.indexOf(',"bodyHash"', start))
}

const isOther = (text: string, record: CaseRecord): boolean => {
  const read = readRecord(text)
  return !read.ok || recordText(read.record) !== recordText(record)
}
