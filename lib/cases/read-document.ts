import 'server-only'
import { type Block, blocksSchema } from '@/lib/documents/block'
import { documentName } from '@/lib/documents/document-names'
import { paperHash } from '@/lib/documents/paper-hash'
import { shortHash } from '@/lib/documents/stamp'
import type { LoggedEvent } from '@/lib/log/events'
import { momentWords } from '@/lib/text/japan-time'
import type { Holder } from './answer'
import { type CaseView, viewOf } from './case-view'
import { type DocumentKind, documentOf, inputOf } from './documents'
import { type FrameView, frameView } from './frame'
import { type TermView, termView } from './term-view'

/** A document as it would be issued now, and the versions that were issued before. */
export type DocumentPage = {
  readonly frame: FrameView
  readonly blocks: readonly Block[]
  readonly term: TermView
  readonly issued: readonly { href: ReturnType<typeof paperPath>; label: string }[]
}

/** Reads a document as it would be issued at `now`. Throws for an id that is no document. `view` is as for `inputOf`. */
export const readDocument = (
  holder: Holder,
  id: string,
  now: Date,
  view: CaseView = viewOf(holder.opened.events),
): DocumentPage => {
  const kind = documentOf(id)
  if (!kind) throw new Error('no such document')
  return {
    frame: frameView(view.guidance.contacts, now),
    blocks: kind.build(inputOf(holder.opened, now, view)),
    term: termView(holder.opened, now),
    issued: issuesOfDocument(holder.opened.events, id),
  }
}

/** The versions of a document that were issued, newest first. */
export const issuesOfDocument = (events: readonly LoggedEvent[], id: string) =>
  issuesOf(events)
    .filter(({ body }) => body.document === id)
    .map(({ seq, recordedAt }) => ({
      href: paperPath(seq),
      label: `${momentWords(new Date(recordedAt))} に出したもの`,
    }))
    .reverse()

/** The page of an issued document, by its place in the log. */
export const paperPath = (seq: number) => `/case/paper/${seq}` as const

type Issued = Extract<LoggedEvent, { kind: 'issued' }>

const issuesOf = (events: readonly LoggedEvent[]): Issued[] =>
  events.filter((event): event is Issued => event.kind === 'issued')

/** A document as it was issued: the very blocks that the log keeps. */
export type IssuedDocument = {
  readonly seq: number
  readonly id: string
  readonly title: string
  readonly scale: DocumentKind['scale']
  readonly blocks: readonly Block[]
  readonly at: Date
  /** The beginning of the hash of its blocks, as the list of papers handed over shows it. */
  readonly mark: string
}

/** The issued document at that place of the log, or `null` when none was issued there. */
export const issuedAt = (events: readonly LoggedEvent[], seq: string): IssuedDocument | null => {
  const event = /^\d{1,6}$/.test(seq) ? issuesOf(events).find((one) => one.seq === Number(seq)) : undefined
  const kind = event && documentOf(event.body.document)
  if (!event || !kind) return null
  const blocks = blocksSchema.safeParse(event.body.blocks)
  // Issued by an older version, in a shape that is not known any more: there is no page for it.
  if (!blocks.success) return null
  return {
    seq: event.seq,
    id: event.body.document,
    title: documentName(event.body.document),
    scale: kind.scale,
    blocks: blocks.data,
    at: new Date(event.recordedAt),
    mark: shortHash(paperHash(event.body.blocks)),
  }
}
