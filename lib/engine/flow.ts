import type { Condition } from './condition'

/** The names a flow may use. Bound once, by the scenarios; the engine knows none of them. */
export type Vocabulary = { fact: string; task: string; topic: string; stage: string }

/** Where a flow ends. */
export const END = 'end'

type Leads<Id extends string> = {
  /** Tried in order; the first that surely holds is taken. */
  readonly branches?: readonly { readonly when: Condition; readonly to: Id | typeof END }[]
  /** Where it goes otherwise, so that no answer and no silence is a dead end. */
  readonly next: Id | typeof END
}

/** Asks for one fact. Passed once the fact was answered, "わからない" included. */
export type Ask<V extends Vocabulary, Id extends string> = Leads<Id> & {
  readonly kind: 'ask'
  readonly stage: V['stage']
  readonly fact: V['fact']
  /** The values offered here, in this order; all of the fact's values when left out. */
  readonly options?: readonly string[]
  readonly seeds?: readonly string[]
}

/** Something to do with somebody. Passed once an outcome was recorded, "あとで" included. */
export type Do<V extends Vocabulary, Id extends string> = Leads<Id> & {
  readonly kind: 'do'
  readonly stage: V['stage']
  readonly task: V['task']
  readonly seeds?: readonly string[]
}

/** Something to know. Passed once seen. */
export type Tell<V extends Vocabulary, Id extends string> = Leads<Id> & {
  readonly kind: 'tell'
  readonly stage: V['stage']
  readonly topic: V['topic']
  readonly seeds?: readonly string[]
}

/** One step of a flow. */
export type Step<V extends Vocabulary = Vocabulary, Id extends string = string> =
  | Ask<V, Id>
  | Do<V, Id>
  | Tell<V, Id>

/** A flow holds only data: the same object is walked, checked, drawn, explained and explored. */
export type Flow<V extends Vocabulary = Vocabulary, Id extends string = string> = {
  readonly id: string
  /** The flow applies when this surely holds. */
  readonly when: Condition
  readonly start: Id
  readonly steps: Readonly<Record<Id, Step<V, Id>>>
}

/** The step names of a flow, for words that must exist for each. */
export type StepIdOf<F> = F extends { steps: infer Steps } ? keyof Steps & string : never

/** Gives `defineFlow` for one vocabulary: a wrong target, fact, task, topic or stage does not compile. */
export const flowsOf =
  <V extends Vocabulary>() =>
  <const Id extends string>(flow: {
    readonly id: string
    readonly when: Condition
    readonly start: NoInfer<Id>
    readonly steps: Readonly<Record<Id, Step<V, NoInfer<Id>>>>
  }): Flow<V, Id> =>
    flow
