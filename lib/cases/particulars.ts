import 'server-only'
import { v5 } from 'uuid'
import type { Facts } from '@/lib/engine/condition'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { readTyped } from '@/lib/facts/typed'
import type { Entry } from '@/lib/log/events'
import { type CaseState, fold } from '@/lib/log/fold'
import { dropDraft, readDraft, saveDraft } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import { dayInJapan } from '@/lib/text/japan-time'
import { ja, say, type Text } from '@/lib/text/text'
import { type Holder, sawOf } from './answer'
import { appendToCase } from './append-to-case'
import { viewOf } from './case-view'
import { draftPlace } from './draft-place'
import { type FrameView, frameView } from './frame'
import { actorOf, eventNow, formIdOf } from './new-event'
import { isNews, newerAnswer } from './same-answer'
import type { FieldError } from './step-form'
import { type Typed, typedFrom } from './typed'

/** The page on which what the counselling memo lacks is written in one go. */
const fillPath = '/case/summary/fill'

/** What can be written there, in the order of the memo: what a counsellor asks besides the questions of the flow. */
const particulars = [
  ...(['contactedWhen', 'usedOn', 'claimedItem', 'amountYen'] as const),
  ...(['traderName', 'contactPerson', 'contractName', 'traderAddress', 'numberShown', 'payeeName'] as const),
  ...(['paidYen', 'howBegan', 'wish'] as const),
] satisfies readonly FactName[]

/** One field of that page, filled in. */
export type ParticularField = {
  readonly fact: string
  readonly question: string
  readonly typed: string
  readonly error: string | null
  readonly input: 'words' | 'amount'
  readonly maxLength: number | null
}

/** The page, in finished words. */
export type ParticularsView = { readonly fields: readonly ParticularField[]; readonly saw: number }

type Draft = { typed: Typed; errors: readonly FieldError[] }

/** Reads the page at `now`: what is known, or what was typed and could not be taken. */
export const readParticulars = async (
  holder: Holder,
  now: Date,
): Promise<{ frame: FrameView; view: ParticularsView }> => {
  const { state, guidance } = viewOf(holder.opened.events)
  const draft = (await readDraft(holder.client, draftPlace(holder, fillPath), now)) as Draft | null
  return {
    frame: frameView(guidance.contacts, now),
    view: { fields: particulars.map((fact) => fieldOf(fact, state.facts, draft)), saw: state.head },
  }
}

const fieldOf = (fact: FactName, facts: Facts, draft: Draft | null): ParticularField => {
  const entry = entryOf(fact)
  const error = draft?.errors.find(({ field }) => field === fact)
  return {
    fact,
    question: say(entry.question),
    typed: draft?.typed[fact]?.[0] ?? shown(facts[fact]),
    error: error ? say(error.message) : null,
    input: entry.input === 'amount' ? 'amount' : 'words',
    maxLength: entry.input === 'words' ? entry.maxLength : null,
  }
}

const shown = (value: Facts[string]): string => (value === undefined || value === null ? '' : String(value))

/**
 * Takes the page's form: an answer for each field that says something new, in one batch, or a draft and the same
 * page. Returns where to go. Throws when the store cannot write.
 */
export const saveParticulars = async (holder: Holder, form: FormData, now: Date): Promise<string> => {
  const { client, opened } = holder
  const place = draftPlace(holder, fillPath)
  const state = fold(opened.events)
  const saw = sawOf(form, state.head)
  const typed = typedFrom(form, particulars)
  const refuse = async (errors: readonly FieldError[]) => {
    await saveDraft(client, place, { typed, errors }, now)
    return fillPath
  }
  const read = readAll(typed, state.facts, saw, dayInJapan(now))
  if (read.errors.length > 0) return refuse(read.errors)
  const newer = newerThan(state, read.entries, saw)
  if (newer.length > 0) return refuse(newer)
  const isCurrent = (log: OpenedCase['events']) => newerThan(fold(log), read.entries, saw).length === 0
  const events = eventsOf(state, formIdOf(form), read.entries, now)
  const after = await appendToCase(client, opened, events, now, isCurrent)
  if (!after) return refuse([{ field: 'contactedWhen', message: changedMeanwhile('') }])
  await dropDraft(client, place)
  return '/case/summary'
}

type Answered = Extract<Entry, { kind: 'answered' }>

const readAll = (typed: Typed, facts: Facts, sawSeq: number, today: string) => {
  const entries: Answered[] = []
  const errors: FieldError[] = []
  for (const fact of particulars) {
    const words = typed[fact]?.[0]?.trim() ?? ''
    // Left empty: not known, which is worth an answer only where there was one.
    const read = words === '' ? { value: null } : readTyped(entryOf(fact), [words], today)
    if ('message' in read) errors.push({ field: fact, message: read.message })
    else if (words !== '' || shown(facts[fact]) !== '')
      entries.push({ kind: 'answered', body: { fact, value: read.value, sawSeq } })
  }
  return { entries, errors }
}

const eventsOf = (state: CaseState, formId: string, entries: readonly Answered[], now: Date) =>
  entries
    .filter((entry) => isNews(state, entry))
    .map((entry) => eventNow(v5(entry.body.fact, formId), entry, actorOf(state.facts), now))

/** Fields that were answered in another window after this form was opened: shown beside what was typed. */
const newerThan = (state: CaseState, entries: readonly Answered[], saw: number): FieldError[] =>
  entries
    .filter((entry) => newerAnswer(state, entry, saw))
    .map(({ body }) => ({ field: body.fact, message: changedMeanwhile(shown(state.facts[body.fact])) }))

const changedMeanwhile = (words: string): Text =>
  ja(
    words
      ? `別の画面で「${words}」と書かれました。下の答えでよければ、もう一度「保存する」を押してください。`
      : '別の画面で答えが変わりました。よければ、もう一度「保存する」を押してください。',
  )
