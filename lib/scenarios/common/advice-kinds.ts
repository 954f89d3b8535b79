import { ja, type Text } from '@/lib/text/text'

/** What an advice is: something to do, something never to do, something to know. */
export type AdviceKind = 'do' | 'never' | 'know'

/** An advice as people read it. Urgency 1 comes first. */
export type Advice = {
  readonly kind: AdviceKind
  readonly urgency: 1 | 2 | 3
  /** One action, verb last as Japanese has it, short enough for a title. */
  readonly title: Text
  readonly more: Text
  /** What sources say against each other, where they do: both are shown. */
  readonly sides?: readonly Text[]
}

const advice =
  (kind: AdviceKind) =>
  (urgency: Advice['urgency'], title: string, more: string): Advice => ({
    kind,
    urgency,
    title: ja(title),
    more: ja(more),
  })

/** Something to do. Urgency 1 comes first. */
export const act = advice('do')
/** Something never to do. */
export const never = advice('never')
/** Something to know. */
export const know = advice('know')
