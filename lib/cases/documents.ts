import type { Block } from '@/lib/documents/block'
import { centreSummary } from '@/lib/documents/centre-summary'
import type { DocumentInput } from '@/lib/documents/document-input'
import { familyCopy } from '@/lib/documents/family-copy'
import { howToFind } from '@/lib/documents/how-to-find'
import { missingIn } from '@/lib/documents/letter-checks'
import { type LetterId, letterIds } from '@/lib/documents/letter-fields'
import { policeMemo } from '@/lib/documents/police-memo'
import { readAloudScript } from '@/lib/documents/read-aloud-script'
import { shopCopy } from '@/lib/documents/shop-copy'
import { volunteerCopy } from '@/lib/documents/volunteer-copy'
import { letterBlocks, writtenLast } from '@/lib/documents/written-letter'
import type { LoggedEvent } from '@/lib/log/events'
import type { Paper } from '@/lib/paper/pdf'
import type { DocumentVerdict } from '@/lib/scenarios/common/gives'
import type { Guidance } from '@/lib/scenarios/guidance'
import type { OpenedCase } from '@/lib/store/events'
import { endOf } from '@/lib/store/term'
import { openViews } from './advice-view'
import { type CaseView, viewOf } from './case-view'
import { contradictionViews } from './contradiction-view'

/** A document that can be issued: how it is printed, and what it is made of. Its name is in lib/documents. */
export type DocumentKind = {
  readonly scale: Paper['scale']
  readonly build: (input: DocumentInput) => Block[]
  /** What besides its verdict must hold of the log and the form, when it is built and when it is written. */
  readonly mayIssue?: (log: readonly LoggedEvent[], form: FormData) => boolean
}

const letterKind = (id: LetterId): DocumentKind => ({
  scale: 'sheet',
  build: letterBlocks(id),
  // The very words that the page showed, even if another window writes at the same moment.
  mayIssue: (log, form) => {
    const written = writtenLast(log, id)
    const isShown = written !== null && String(written.seq) === form.get('written')
    return isShown && missingIn(id, written.fields).length === 0
  },
})

const kinds: Readonly<Record<string, DocumentKind>> = {
  'centre-summary': { scale: 'sheet', build: centreSummary },
  'read-aloud-script': { scale: 'large', build: readAloudScript },
  'police-memo': { scale: 'sheet', build: policeMemo },
  'shop-copy': { scale: 'sheet', build: shopCopy },
  'family-copy': { scale: 'sheet', build: familyCopy },
  'volunteer-copy': { scale: 'sheet', build: volunteerCopy },
  ...Object.fromEntries(letterIds.map((id) => [id, letterKind(id)])),
}

/** The document of that id (names of the public API), or `undefined`: ids come from a URL or an old log. */
export const documentOf = (id: string): DocumentKind | undefined =>
  Object.hasOwn(kinds, id) ? kinds[id] : undefined

/** Whether a document may be handed out now. A copy of the person's own record, on which no rule is, always may. */
export const verdictOf = ({ documents }: Guidance, id: string): DocumentVerdict =>
  documents.find((one) => one.id === id)?.verdict ?? 'ready'

/**
 * What a document of a case is made from. Issuing it is an event, so the case's days count from then. `view` is the
 * view of its events, for whoever has it already.
 */
export const inputOf = (
  { events, head, number, keptDays }: OpenedCase,
  printedAt: Date,
  view: CaseView = viewOf(events),
): DocumentInput => {
  const { state, guidance } = view
  const unclear = contradictionViews(view).map(({ sides }) => ({
    text: `${sides.map(({ label }) => `「${label}」`).join('と')}の答えが合わない`,
    how: '本人に聞く',
  }))
  const open = openViews(guidance)
    // Whoever reads the page knows that.
    .filter(({ fact }) => fact !== 'consulted188')
    .map(({ fact, question }) => ({ text: question, how: howToFind(fact, state.facts) }))
  return {
    state,
    events,
    open: [...unclear, ...open],
    guidance,
    printedAt,
    endsOn: endOf(printedAt, keptDays),
    number,
    head,
  }
}
