import { type DeskState, deskStateOf, wantsSecond } from '@/lib/desk/desk-state'
import { deskWordsLimit } from '@/lib/desk/move-fields'
import { type CopyInput, inputFor, isForReader } from '@/lib/documents/audience'
import type { Block } from '@/lib/documents/block'
import { documentName } from '@/lib/documents/document-names'
import {
  basisWords,
  eventColumns,
  eventWords,
  partWords,
  speakerWords,
  whenOnPaper,
} from '@/lib/documents/event-words'
import { ledgerTable } from '@/lib/documents/ledger-table'
import { volunteerCopy } from '@/lib/documents/volunteer-copy'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, isFactName } from '@/lib/facts/catalogue'
import type { GrantScope } from '@/lib/log/desk-events'
import type { LoggedEvent } from '@/lib/log/events'
import type { Exhibit } from '@/lib/log/exhibits'
import { stageWords } from '@/lib/scenarios/common/vocabulary'
import type { OpenedCase } from '@/lib/store/events'
import { dayInJapan, momentWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { type AdviceView, adviceViews, openViews } from './advice-view'
import type { CaseView } from './case-view'
import { contradictionViews } from './contradiction-view'
import { adviceChoices } from './desk-advice'
import type { DeskAccount } from './desk-asking'
import { type HistoryRow, historyOf } from './desk-history'
import { type MoveView, moveViews } from './desk-moves-view'
import { nextWords } from './desk-next'
import { emergenciesIn } from './desk-row-of'
import { statusWords } from './desk-words'
import { inputOf } from './documents'
import { flowTitle } from './flow-drawings'
import type { SharedCase } from './read-shared'

/** An entry of the log as a volunteer reads it: what was said, how it was understood, what proves it. */
export type SheetRow = {
  readonly key: string
  readonly when: string
  readonly who: string
  readonly words: string
  readonly understood: string
  readonly proof: string
}

/** What nobody has confirmed yet, with the question that the flow puts. */
export type SheetQuestion = {
  readonly fact: string
  readonly question: string
  /** What hangs on it. */
  readonly changes: string
  readonly isAsked: boolean
}

/** What must be seen before anything else is read; `never` is for danger and what cannot wait. */
export type SheetTag = { readonly words: string; readonly kind: 'never' | 'gap' }

/** A shared case as an account may see it, with finished words. A part that is not shared is `null`. */
export type SheetView = {
  readonly handle: string
  /** The place of the last event: what was seen when a form was opened. */
  readonly saw: number
  /** The calendar day in Japan. */
  readonly today: string
  readonly title: string
  readonly head: readonly { readonly label: string; readonly value: string }[]
  readonly next: string
  readonly tags: readonly SheetTag[]
  readonly summary: {
    /** Answers that there are, and fields without one. */
    readonly known: readonly Block[]
    readonly gaps: readonly Block[]
    readonly ledger: Block
    readonly questions: readonly SheetQuestion[]
    readonly advice: readonly AdviceView[]
    readonly contradictions: readonly { readonly key: string; readonly sides: readonly string[] }[]
    readonly issued: readonly string[]
  } | null
  readonly timeline: readonly SheetRow[] | null
  readonly exhibits:
    | readonly {
        readonly file: string
        readonly label: string
        readonly note: string
        readonly hasPicture: boolean
      }[]
    | null
  readonly history: readonly HistoryRow[]
  readonly moves: readonly MoveView[]
  readonly choices: ReturnType<typeof adviceChoices>
  readonly limit: number
}

/** What a sheet is read with. */
export type SheetReading = {
  readonly account: DeskAccount
  readonly handle: string
  readonly now: Date
  readonly nameOf: (account: string) => string
}

/** The sheet of a shared case, narrowed to volunteers and to what the grant lets see. Pure. */
export const sheetView = (
  { opened, view, input, exhibits }: SharedCase,
  reading: SheetReading,
): SheetView => {
  const { account, handle, now } = reading
  const state = deskStateOf(opened.events)
  const has = (scope: GrantScope) => state.grant?.scopes.includes(scope) === true
  const questions = has('summary') ? questionsOf(view, state) : []
  const open = questions.filter(({ isAsked }) => !isAsked).length
  const { facts } = view.state
  return {
    handle,
    saw: opened.events.length,
    today: dayInJapan(now),
    title: answerWords('situation', facts.situation ?? null),
    head: headOf(view, state, reading),
    next: nextWords(state, facts, account.id, open),
    tags: tagsOf(state, view),
    summary: has('summary') ? { ...summaryOf(input, view, opened, now), questions } : null,
    timeline: has('log') ? timelineOf(input) : null,
    exhibits: has('evidence') ? exhibitsIn(exhibits) : null,
    history: historyOf(opened.events, {
      ...reading,
      account: account.id,
      replyAt: replyIn(has('log') ? input : inputFor(inputOf(opened, now, view), 'volunteer')),
    }),
    moves: moveViews(account, handle, state, facts),
    choices: adviceChoices(view.guidance),
    limit: deskWordsLimit,
  }
}

const headOf = (
  { stage }: CaseView,
  { grant, status, holder }: DeskState,
  { account, nameOf }: SheetReading,
) => [
  { label: '段階', value: stage === 'done' ? '質問は終わり' : say(stageWords[stage]) },
  { label: '机での状態', value: statusWords[status] },
  {
    label: '受け持ち',
    value: holder === null ? 'まだいません' : holder === account.id ? 'あなた' : nameOf(holder),
  },
  { label: '見てよいもの', value: grant?.scopes.map((scope) => partWords[scope]).join('・') ?? '' },
  { label: '見てよい期限', value: grant ? momentWords(new Date(grant.until)) : '' },
  { label: '返事', value: grant?.mayWrite ? '書いて返せます' : '見るだけ' },
]

const tagsOf = ({ isSecondRead }: DeskState, { state, guidance }: CaseView): SheetTag[] => {
  const emergencies = emergenciesIn(state.facts)
  const urgent = [
    ...(guidance.risk === 'danger' && !emergencies.includes('danger') ? ['身の危険'] : []),
    ...emergencies.map(flowTitle),
  ]
  const second = isSecondRead ? 'もう1人が確認済み' : 'もう1人の確認が要る'
  return [
    ...urgent.map((words): SheetTag => ({ words, kind: 'never' })),
    ...(wantsSecond(state.facts) ? [{ words: second, kind: 'gap' } as const] : []),
  ]
}

type Summary = Omit<NonNullable<SheetView['summary']>, 'questions'>

const summaryOf = (input: CopyInput, view: CaseView, opened: OpenedCase, now: Date): Summary => ({
  ...answersOf(volunteerCopy(inputOf(opened, now, view))),
  ledger: ledgerTable(input.state.ledger, input.state.facts),
  advice: adviceOf(input, view, now),
  contradictions: contradictionViews(view)
    .filter(({ sides }) => sides.every(({ fact }) => isFactName(fact) && isForReader(fact, 'volunteer')))
    .map(({ key, sides }) => ({ key, sides: sides.map(({ label, answer }) => `${label}:${answer}`) })),
  issued: opened.events.flatMap(({ kind, body, recordedAt }) =>
    kind === 'issued' ? [`${documentName(body.document)}(${momentWords(new Date(recordedAt))})`] : [],
  ),
})

/** The answers of the copy for volunteers: its other parts have places of their own on the sheet. */
const answersOf = (copy: readonly Block[]): Pick<Summary, 'known' | 'gaps'> => {
  const pairs = copy.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []))
  const blocksOf = (some: typeof pairs): Block[] =>
    some.length > 0 ? [{ kind: 'pairs', columns: 1, pairs: some }] : []
  return {
    known: blocksOf(pairs.filter(({ value }) => 'text' in value)),
    gaps: blocksOf(pairs.filter(({ value }) => !('text' in value))),
  }
}

/** The guidance as the person has it; of its reasons only the facts that a volunteer may be told. */
const adviceOf = ({ state }: CopyInput, view: CaseView, now: Date): AdviceView[] => {
  const advice = view.guidance.advice.map((one) => ({
    ...one,
    because: one.because.map((reason) => ({
      ...reason,
      facts: reason.facts.filter((fact) => isFactName(fact) && isForReader(fact, 'volunteer')),
    })),
  }))
  return adviceViews({ ...view.guidance, advice }, { ...view.state, facts: state.facts }, dayInJapan(now))
}

const questionsOf = ({ guidance }: CaseView, { questions }: DeskState): SheetQuestion[] =>
  openViews(guidance)
    .filter(({ fact }) => isForReader(fact, 'volunteer'))
    .map(({ fact, changes }) => ({
      fact,
      question: say(entryOf(fact).question),
      changes: firstFew(changes),
      isAsked: questions.some((one) => one.fact === fact && one.answeredBy === null),
    }))

/** What a volunteer reads of an answer to the desk. */
const replyIn =
  ({ entries }: CopyInput) =>
  (seq: number): string | null => {
    const event = entries.find((one) => one.event.seq === seq)?.event
    return event?.kind === 'replied' ? event.body.words : null
  }

/** Two of them, and how many more there are: enough to see why it is asked. */
const firstFew = (words: readonly string[]): string =>
  words.slice(0, 2).join('、') + (words.length > 2 ? ` ほか${words.length - 2}件` : '')

const timelineOf = ({ entries }: CopyInput): SheetRow[] =>
  [...entries]
    .sort((a, b) => timeOf(a.event) - timeOf(b.event) || a.event.seq - b.event.seq)
    .map(({ event, earlier }, at) => {
      const { who, words } = eventWords(event)
      const columns = eventColumns(event)
      const column = (name: string) => columns.find((one) => one.name === name)?.words
      return {
        key: `${event.seq} ${at}`,
        when: whenOnPaper(event) ?? '',
        // To whoever reads it here, 「わたし」 is somebody else.
        who: who.replace(speakerWords.me, 'ご本人'),
        words: earlier.length > 0 ? `${words}(あとで直した記録)` : words,
        understood: column('understood') ?? '',
        proof: [basisWords[event.basis], column('proof')].filter(Boolean).join(':'),
      }
    })

const timeOf = ({ occurredAt }: LoggedEvent): number =>
  occurredAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(occurredAt)

/** The name of a file and its caption may hold anything: a volunteer sees the number and the kind alone. */
const exhibitsIn = (exhibits: readonly Exhibit[]) =>
  exhibits
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ file, number, addedAt, shows }) => ({
      file,
      label: `証拠 ${number}`,
      note: `${momentWords(new Date(addedAt))} に追加`,
      hasPicture: shows === 'picture',
    }))
