import type { Concept } from './vocabulary'

/** Advice of the public API about a message. */
export type MessageAdvice =
  | 'do-not-click'
  | 'do-not-contact'
  | 'do-not-pay'
  | 'do-not-tell-secret'
  | 'do-not-volunteer-data'
  | 'do-not-install'
  | 'do-not-hand-over'
  | 'do-not-ignore-court-paper'
  | 'check-court-independently'
  | 'use-bookmark'
  | 'verify-via-official-number'
  | 'hang-up'
  | 'call-110'
  | 'call-188'
  | 'call-police-9110'
  | 'tell-family'
  | 'warn-secondary-scam'
  | 'keep-evidence'
  | 'stay-calm'

/**
 * A signal: it is there when each group of concepts has one that the message says or shows. The first group is what
 * is marked. `weight` is added to the score; of a `firm` one nothing is taken off by marks of genuine notices.
 */
export type Rule = {
  readonly id: string
  readonly weight: number
  readonly firm?: true
  readonly all: readonly (readonly Concept[])[]
  readonly unless?: readonly Concept[]
  readonly because: string
  readonly advice: readonly MessageAdvice[]
}

/** A mark of genuine notices: what it takes off the score. It may be forged, so it never takes all off. */
export type Relief = {
  readonly id: string
  readonly weight: number
  readonly all: readonly (readonly Concept[])[]
}
