import { flowsOf } from '@/lib/engine/flow'
import type { FactName } from '@/lib/facts/catalogue'
import { ja, type Text } from '@/lib/text/text'
import type { AdviceId } from './advice'
import type { DeskId } from './gives'

/** The five stages, in order: the spine of every flow. */
export const stageIds = ['calm', 'verify', 'consult', 'police', 'refuse'] as const
export type Stage = (typeof stageIds)[number]

/** The words of the stages; the last one says that refusing in writing is not always needed. */
export const stageWords: Readonly<Record<Stage, Text>> = {
  calm: ja('落ち着く'),
  verify: ja('確かめる'),
  consult: ja('188'),
  police: ja('警察'),
  refuse: ja('断る'),
}

/** Things to do with a desk. Their outcome is recorded by a `did` event. */
export const taskIds = [
  'call-110',
  'call-payer',
  'call-issuer',
  'call-188',
  'tell-shop',
  'call-police',
  'check-court',
  'report-found',
  'call-official',
] as const
export type Task = (typeof taskIds)[number]

/** Things to know. Seen once, in whichever flow. */
export const topicIds = [
  'entrance',
  'helper',
  'settle',
  'can-call',
  'pause',
  'leave-net',
  'transfer-relief',
  'new-password',
  'my-number-told',
  'identity-told',
  'link-opened',
  'court-electronic',
  'court-paper',
  'court-summons',
  'refusal',
  'after-care',
  'what-to-tell',
  'who-called',
  'number-on-site',
] as const
export type Topic = (typeof topicIds)[number]

/** The names that flows of this app may use. */
export type Words = { fact: FactName; task: Task; topic: Topic; stage: Stage }

/** Defines a flow over this app's facts, tasks, topics and stages. */
export const defineFlow = flowsOf<Words>()

/** A desk that a step may name: those of the rules, and the police station. */
export type StepDesk = DeskId | 'police-station'

/** What a step says besides what the catalogue says of its fact. */
export type StepWords = {
  /** The page's h1. An asking step uses the catalogue's question when it is left out. */
  readonly title?: Text
  /** "なぜ聞くのですか", or what to do, in one or two short paragraphs. */
  readonly why: Text
  /** Short numbered lines of what to do or say. */
  readonly lines?: readonly Text[]
  /** Advice shown beside the step, in this order, when the rules give it. */
  readonly shows?: readonly AdviceId[]
  /** The desks a step is about; the first named contact of a `do` step when left out, none when empty. */
  readonly desks?: readonly StepDesk[]
}

/** Words for every step of a flow: a missing one does not compile. */
export type WordsOf<Id extends string> = Readonly<Record<Id, StepWords>>
