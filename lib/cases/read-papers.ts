import 'server-only'
import { documentName, readerNames, readerOfDocument } from '@/lib/documents/document-names'
import { type Preview, previewOf } from '@/lib/documents/preview'
import { type DocumentId, type DocumentVerdict, documentIds } from '@/lib/scenarios/common/gives'
import type { GivenDocument } from '@/lib/scenarios/guidance'
import { say } from '@/lib/text/text'
import type { Holder } from './answer'
import { type CaseView, viewOf } from './case-view'
import { documentOf, inputOf } from './documents'
import { type FrameView, frameView } from './frame'
import { type HandedOver, handedOver } from './handed-over'
import { missingPremises } from './missing-premises'
import { isOnPapersPage, pageOfDocument } from './paper-paths'
import { type DocumentPage, readDocument } from './read-document'

/** The hub: every paper with whom it is for and whether it can be made, and what was handed over. */
export type PapersView = {
  readonly frame: FrameView
  readonly papers: readonly { href: string; name: string; note: string }[]
  readonly handed: readonly HandedOver[]
}

/** Reads the hub at `now`. */
export const readPapers = ({ opened }: Holder, now: Date): PapersView => {
  const { guidance } = viewOf(opened.events)
  return {
    frame: frameView(guidance.contacts, now),
    papers: guidance.documents.filter(({ id }) => documentOf(id)).map(paperOf),
    handed: handedOver(opened.events),
  }
}

const paperOf = ({ id, verdict }: GivenDocument) => {
  const reader = readerOfDocument(id)
  return {
    href: pageOfDocument(id),
    name: documentName(id),
    note: `${reader ? `読む人:${readerNames[reader]}` : '自分で読む紙'}。${verdictWords[verdict]}。`,
  }
}

const verdictWords: Readonly<Record<DocumentVerdict, string>> = {
  ready: 'いま、つくれます',
  'not-yet': 'まだ、つくりません',
  never: 'つくりません',
}

/** A copy before it is issued: what it tells and keeps back and the copy itself, or why it is not made. */
export type CopyPage = { readonly name: string; readonly frame: FrameView } & (
  | { readonly ready: true; readonly preview: Preview; readonly page: DocumentPage; readonly reader: string }
  | {
      readonly ready: false
      readonly title: string
      readonly because: string | null
      readonly missing: readonly string[]
    }
)

/** Reads the page of a document at `now`; `null` for an id that has none here. */
export const readCopy = (holder: Holder, id: string, now: Date): CopyPage | null => {
  const known = documentIds.find((one) => one === id)
  if (!known || !isOnPapersPage(known)) return null
  const view = viewOf(holder.opened.events)
  const given = view.guidance.documents.find((one) => one.id === known)
  const reader = readerOfDocument(known)
  const head = { name: documentName(known), frame: frameView(view.guidance.contacts, now) }
  if (given?.verdict !== 'ready') return { ...head, ready: false, ...whyNot(view, given) }
  if (!documentOf(known) || !reader) return null
  return {
    ...head,
    ready: true,
    reader: readerNames[reader],
    preview: previewOf(inputOf(holder.opened, now, view), reader),
    page: readDocument(holder, known, now, view),
  }
}

const whyNot = (view: CaseView, given: GivenDocument | undefined) => {
  const verdict = given?.verdict ?? 'not-yet'
  const isOpen = given && verdict === 'not-yet'
  return {
    title: `${verdictWords[verdict]}。`,
    because: given?.because ? `${say(given.because)}。` : isOpen ? (waits[given.id] ?? null) : null,
    missing: isOpen ? missingFor(view, given.id) : [],
  }
}

/** What a paper waits for that no single answer settles. */
const waits: Readonly<Partial<Record<DocumentId, string>>> = {
  'police-memo': '相手に何かを求められたときや、お金や情報を取られたときに、つくります。',
}

const missingFor = ({ state }: CaseView, id: DocumentId): readonly string[] =>
  id === 'shop-copy' ? missingPremises(id, state.facts) : []
