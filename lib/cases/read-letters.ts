import 'server-only'
import { certifiedBlock } from '@/lib/documents/certified-document'
import { certifiedFaults, placeWords } from '@/lib/documents/certified-faults'
import { certifiedLength, layOut } from '@/lib/documents/certified-mail'
import type { Letter } from '@/lib/documents/letter'
import { missingIn } from '@/lib/documents/letter-checks'
import { isLetterId, type LetterFields, type LetterId } from '@/lib/documents/letter-fields'
import { letterKinds } from '@/lib/documents/letter-parts'
import { costWords, type PostingWay, postingWays } from '@/lib/documents/posting-ways'
import { gridOf, letterOf, skeletonOf, type Written, writtenLast } from '@/lib/documents/written-letter'
import type { Facts } from '@/lib/engine/condition'
import type { LoggedEvent } from '@/lib/log/events'
import { readDraft } from '@/lib/store/drafts'
import type { Holder } from './answer'
import { type CaseView, viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { type LetterFormView, letterFormView, sourcesOf } from './letter-form-view'
import { type LetterMarks, letterMarks } from './letter-marks'
import type { LetterDraft } from './letter-save'
import { type LetterView, letterView, letterViews } from './letter-view'
import { handOverPath } from './paper-paths'
import { letterPath } from './paths'
import { issuesOfDocument } from './read-document'

/** The list of letters, each with its verdict. */
export type LettersPage = {
  readonly frame: FrameView
  readonly stage: CaseView['stage']
  readonly letters: readonly (LetterView & { purpose: string })[]
}

/** What the last saved words are worth: what they lack, what to look at again, and how they look on paper. */
export type LetterCheck = {
  readonly missing: readonly { href: string; label: string }[]
  readonly marks: LetterMarks
  readonly letter: Letter
  /** On the grid of a 内容証明, how long it is, and what the counter may ask; `null` for a plain letter. */
  readonly certified: CertifiedView | null
  /** Where the words stand in the log. */
  readonly written: number
}

/** A letter on a grid, in words and as the sheets that go to the post. */
export type CertifiedView = {
  readonly length: string
  readonly faults: readonly { place: string; words: string }[]
  readonly block: ReturnType<typeof certifiedBlock>
}

/** The page of one letter. Without `form` it may not be written now. */
export type LetterPage = {
  readonly frame: FrameView
  readonly stage: CaseView['stage']
  readonly letter: LetterView
  readonly purpose: string
  readonly form: LetterFormView | null
  /** It was written before and may not be now; the words stay where they are. */
  readonly isKept: boolean
  /** `null` before anything was written, and while the form holds something else. */
  readonly check: LetterCheck | null
  readonly action: string
  readonly saw: number
  readonly issued: ReturnType<typeof issuesOfDocument>
  /** Where the newest of them is noted as handed over. */
  readonly handOver: string | null
  readonly ways: readonly WayView[]
}

/** A way to post it, in words. */
export type WayView = Pick<PostingWay, 'id' | 'name' | 'how' | 'proves' | 'notProved'> & {
  readonly cost: string
  readonly sources: string
}

/** Reads the list at `now`. */
export const readLetters = ({ opened }: Holder, now: Date): LettersPage => {
  const { guidance, state, stage } = viewOf(opened.events)
  return {
    frame: frameView(guidance.contacts, now),
    stage,
    letters: letterViews(guidance, state.facts).map((letter) => ({
      ...letter,
      purpose: letterKinds[letter.id].purpose,
    })),
  }
}

/** Reads the page of one letter at `now`; `null` for what is no letter. */
export const readLetter = async (holder: Holder, id: string, now: Date): Promise<LetterPage | null> => {
  if (!isLetterId(id)) return null
  const { events } = holder.opened
  const { guidance, state, stage } = viewOf(events)
  const letter = letterView(guidance, state.facts, id)
  const written = writtenLast(events, id)
  const isReady = letter.verdict === 'ready'
  const form = isReady ? await formOf(holder, id, written, state.facts, now) : null
  return {
    frame: frameView(guidance.contacts, now),
    stage,
    letter,
    purpose: letterKinds[id].purpose,
    form,
    isKept: !isReady && written !== null,
    check: form && written && !form.isUnsaved ? checkOf(id, written, state.facts) : null,
    action: `${letterPath(id)}/save`,
    saw: events.length,
    issued: issuesOfDocument(events, id),
    handOver: handOverOf(events, id),
    ways: postingWays.map(wayView),
  }
}

const handOverOf = (events: readonly LoggedEvent[], id: LetterId): string | null => {
  const newest = events.findLast(({ kind, body }) => kind === 'issued' && body.document === id)
  return newest ? handOverPath(newest.seq) : null
}

const formOf = async (holder: Holder, id: LetterId, written: Written | null, facts: Facts, now: Date) => {
  const place = draftPlace(holder, letterPath(id))
  const draft = (await readDraft(holder.client, place, now)) as LetterDraft | null
  const fields = written?.fields ?? skeletonOf(id, facts, now)
  return letterFormView(id, fields, written ? {} : sourcesOf(facts), draft)
}

const checkOf = (id: LetterId, { fields, seq }: Written, facts: Facts): LetterCheck => ({
  missing: missingIn(id, fields).map(({ field, words }) => ({ href: `#${field}`, label: words })),
  marks: letterMarks(id, fields, facts),
  letter: letterOf(fields),
  certified: certifiedView(fields),
  written: seq,
})

const certifiedView = (fields: LetterFields): CertifiedView | null => {
  const grid = gridOf(fields)
  if (!grid) return null
  const letter = letterOf(fields)
  return {
    length: certifiedLength(layOut(letter, grid)),
    faults: certifiedFaults(letter).map((fault) => ({ place: placeWords(fault), words: fault.words })),
    block: certifiedBlock(letter, grid),
  }
}

const wayView = (way: PostingWay): WayView => ({
  ...way,
  cost: costWords(way),
  sources: way.sources.map(({ name, checkedOn }) => `${name}。${checkedOn} に確認`).join(' / '),
})
