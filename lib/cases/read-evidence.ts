import 'server-only'
import { basisWords } from '@/lib/documents/event-words'
import { exhibitName } from '@/lib/documents/exhibits-block'
import { kindOfType } from '@/lib/evidence/kinds'
import { standing } from '@/lib/log/corrected'
import { evidenceBytes, type LoggedEvent } from '@/lib/log/events'
import { bytesOf, type Exhibit, exhibitsOf } from '@/lib/log/exhibits'
import { readDraft } from '@/lib/store/drafts'
import { readEvidence } from '@/lib/store/evidence'
import { hashWords, sizeWords } from '@/lib/text/file-words'
import { momentWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import type { Holder } from './answer'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import type { EvidenceDraft } from './evidence-add'
import { entryOptions, entryWords } from './evidence-entries'
import { fileBases } from './evidence-form'
import { evidenceAddPath } from './evidence-limit'
import { type MailView, mailView } from './evidence-mail'
import { evidencePath, exhibitPath } from './evidence-path'
import { isFinderCase } from './finder-case'
import { type FrameView, frameView } from './frame'
import { entryPath } from './log-path'
import { oneOf } from './typed'

/** One file in the list. */
export type ExhibitRow = {
  readonly href: string
  readonly title: string
  readonly caption: string
  readonly details: string
  /** Address of its small picture. */
  readonly thumb: string | null
}

type Option = { readonly value: string; readonly label: string }

/** The form that adds a file. */
export type EvidenceFormView = {
  readonly action: string
  readonly filled: { readonly caption: string; readonly proves: string; readonly basis: string }
  readonly errors: readonly { field: string; message: string }[]
  readonly entries: readonly Option[]
  readonly bases: readonly Option[]
  /** Bytes that a file may have. */
  readonly most: number
}

/** The page of the files: `form` is `null` where nothing may be added. */
export type EvidencePageView = {
  readonly rows: readonly ExhibitRow[]
  /** How much room is taken. */
  readonly room: string
  readonly form: EvidenceFormView | null
}

/** Reads the page of the files, with what was typed into its form if it could not be taken. */
export const readEvidencePage = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; page: EvidencePageView }> => {
  const { events } = holder.opened
  const exhibits = exhibitsOf(events)
  const draft = (await readDraft(
    holder.client,
    draftPlace(holder, evidencePath),
    now,
  )) as EvidenceDraft | null
  return {
    frame: frameOf(events, now),
    page: {
      rows: exhibits.map(rowOf),
      room: `60MBのうち、${sizeWords(bytesOf(exhibits))}を使っています。`,
      form: isFinderCase(events) ? null : formView(draft, events),
    },
  }
}

const frameOf = (events: readonly LoggedEvent[], now: Date) =>
  frameView(viewOf(events).guidance.contacts, now)

const kindWords = ({ type, bytes }: Exhibit) => `${kindOfType(type)?.label ?? 'ファイル'} ${sizeWords(bytes)}`

const rowOf = (exhibit: Exhibit): ExhibitRow => ({
  href: exhibitPath(exhibit.file),
  title: exhibitName(exhibit),
  caption: exhibit.caption || exhibit.name,
  details: exhibit.isRemoved ? 'ファイルは消しました' : kindWords(exhibit),
  thumb: hasPicture(exhibit) ? `${exhibitPath(exhibit.file)}/thumb` : null,
})

const hasPicture = ({ shows, isRemoved }: Exhibit) => shows === 'picture' && !isRemoved

const formView = (draft: EvidenceDraft | null, events: readonly LoggedEvent[]): EvidenceFormView => {
  const typed = draft?.typed ?? {}
  return {
    action: evidenceAddPath,
    filled: {
      caption: oneOf(typed, 'caption'),
      proves: oneOf(typed, 'proves'),
      basis: oneOf(typed, 'basis') || 'document',
    },
    errors: (draft?.errors ?? []).map(({ field, message }) => ({ field, message: say(message) })),
    entries: entryOptions(events),
    bases: fileBases.map((value) => ({ value, label: fileBasisWords[value] })),
    most: evidenceBytes,
  }
}

const fileBasisWords: Readonly<Record<(typeof fileBases)[number], string>> = {
  document: 'とどいた物・画面',
  recording: '録音',
  note: '自分で書いたメモ',
}

/** The page of one file. */
export type ExhibitView = {
  readonly title: string
  readonly caption: string
  readonly isRemoved: boolean
  readonly rows: readonly { label: string; value: string }[]
  readonly entry: { readonly href: string; readonly label: string } | null
  readonly sha256: string
  readonly picture: string | null
  readonly original: string
  readonly mail: MailView | null
  /** The words of a text or a mail, as far as they are shown. */
  readonly words: string | null
  readonly remove: string
}

/** Reads the page of one file; `null` when the case has none of that id. Throws when its parts are not whole. */
export const readExhibit = async (
  { client, opened }: Holder,
  file: string,
  now: Date,
): Promise<{ frame: FrameView; page: ExhibitView } | null> => {
  const exhibit = exhibitsOf(opened.events).find((one) => one.file === file)
  if (!exhibit) return null
  const isShown = exhibit.shows === 'words' && !exhibit.isRemoved
  const words = isShown ? await readEvidence(client, opened, file, 'view') : null
  return { frame: frameOf(opened.events, now), page: exhibitView(exhibit, opened.events, words) }
}

const exhibitView = (
  exhibit: Exhibit,
  events: readonly LoggedEvent[],
  words: Uint8Array | null,
): ExhibitView => {
  const path = exhibitPath(exhibit.file)
  const entry = standing(events).find(({ event }) => event.seq === exhibit.proves)?.event
  return {
    title: exhibitName(exhibit),
    caption: exhibit.caption,
    isRemoved: exhibit.isRemoved,
    rows: rowsOf(exhibit),
    entry: entry ? { href: entryPath(entry.seq), label: entryWords(entry) } : null,
    sha256: hashWords(exhibit.sha256),
    picture: hasPicture(exhibit) ? `${path}/picture` : null,
    original: `${path}/original`,
    mail: exhibit.mail && !exhibit.isRemoved ? mailView(exhibit.mail) : null,
    words: words && new TextDecoder().decode(words),
    remove: `${path}/remove`,
  }
}

const rowsOf = (exhibit: Exhibit) => {
  const at = new Date(exhibit.addedAt)
  return [
    { label: '種類', value: kindWords(exhibit) },
    { label: 'ファイルの名前', value: exhibit.name },
    { label: 'もとになるもの', value: basisWords[exhibit.basis] },
    { label: '入れた日時', value: momentWords(at) },
  ]
}
