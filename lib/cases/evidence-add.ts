import 'server-only'
import { v5 } from 'uuid'
import { shownName } from '@/lib/evidence/file-name'
import { newLine } from '@/lib/evidence/one-at-a-time'
import { type ReadFile, readFile } from '@/lib/evidence/read-file'
import type { LoggedEvent, NewEvent } from '@/lib/log/events'
import { exhibitsOf, obstacleTo, withContent } from '@/lib/log/exhibits'
import { fold } from '@/lib/log/fold'
import { dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import { openEvents } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import type { Text } from '@/lib/text/text'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { draftPlace } from './draft-place'
import { type About, evidenceTyped, parseAbout, type SentFile, sentFile } from './evidence-form'
import { evidencePath, exhibitPath } from './evidence-path'
import type { Received } from './evidence-receive'
import { faultWords, refusalWords } from './evidence-words'
import { isFinderCase } from './finder-case'
import { actorOf, eventNow, formIdOf } from './new-event'
import type { FieldError } from './step-form'
import type { Typed } from './typed'

/** What the page finds of a form that could not be taken. */
export type EvidenceDraft = { readonly typed: Typed; readonly errors: readonly FieldError[] }

// From the opening of a file to the end of its storing: both take several times its size in memory.
const inLine = newLine()

/**
 * Takes the form that adds a file: the event and the sealed bytes in one batch, or a draft and the same page. A file
 * that is there already is shown in place of a second one. Returns where to go. Throws when the store cannot write.
 */
export const addEvidence = async (holder: Holder, received: Received, now: Date): Promise<string> => {
  if (received === 'finder') return evidencePath
  const place = draftPlace(holder, evidencePath)
  const keep = async (typed: Typed, errors: readonly FieldError[]) => {
    await saveDraft(holder.client, place, { typed, errors } satisfies EvidenceDraft, now)
    return evidencePath
  }
  if (!(received instanceof FormData)) {
    // What was typed beside the file did not come either: what is known of it from before stays.
    const before = (await readDraft(holder.client, place, now)) as EvidenceDraft | null
    return keep(before?.typed ?? {}, faultAt(faultWords[received]))
  }
  const typed = evidenceTyped(received)
  const about = parseAbout(typed, holder.opened.events)
  const sent = await sentFile(received)
  if ('fault' in sent || !about.ok) {
    return keep(typed, [...('fault' in sent ? faultAt(sent.fault) : []), ...(about.ok ? [] : about.errors)])
  }
  const stored = await inLine(() => store(holder, formIdOf(received), sent, about.value, now))
  if ('fault' in stored) return keep(typed, faultAt(stored.fault))
  await dropDraft(holder.client, place)
  return stored.path
}

const faultAt = (message: Text): FieldError[] => [{ field: 'file', message }]

type Stored = { readonly path: string } | { readonly fault: Text }

const store = async (
  holder: Holder,
  formId: string,
  sent: SentFile,
  about: About,
  now: Date,
): Promise<Stored> => {
  // It follows from form and content: a retry names the same file.
  const file = v5(sent.sha256, formId)
  const known = pathTo(holder.opened.events, file, sent)
  if (known) return { path: known }
  const read = await readFile(sent.bytes, sent.name)
  if ('refusal' in read) return { fault: refusalWords[read.refusal] }
  const event = eventOf(holder, formId, file, sent, read.file, about, now)
  const { client, opened } = holder
  const size = { sha256: sent.sha256, bytes: sent.bytes.length }
  const after = await appendToCase(
    client,
    opened,
    [event],
    now,
    (log) => !isFinderCase(log) && obstacleTo(log, size) === null,
    () => evidenceInserts(client, opened, file, read.file.copies),
  )
  if (after) return { path: exhibitPath(file) }
  const { events } = await openEvents(client, opened)
  const path = pathTo(events, file, sent) ?? (isFinderCase(events) ? evidencePath : null)
  return path ? { path } : { fault: faultWords.full }
}

/** Where the file is already: sent before by this very form, or with the same content. */
const pathTo = (events: readonly LoggedEvent[], file: string, { sha256 }: SentFile): string | null => {
  const exhibits = exhibitsOf(events)
  if (exhibits.some((one) => one.file === file)) return exhibitPath(file)
  const same = withContent(exhibits, sha256)
  return same ? `${exhibitPath(same.file)}?same=1` : null
}

const eventOf = (
  { opened }: Holder,
  formId: string,
  file: string,
  { bytes, name, sha256 }: SentFile,
  { type, shows, mail }: ReadFile,
  { basis, ...about }: About,
  now: Date,
): NewEvent => ({
  ...eventNow(
    formId,
    {
      kind: 'evidence',
      body: {
        file,
        sha256,
        bytes: bytes.length,
        type,
        name: shownName(name),
        ...about,
        ...(shows ? { shows } : {}),
        ...(mail ? { mail } : {}),
      },
    },
    actorOf(fold(opened.events).facts),
    now,
  ),
  basis,
})
