import type { Condition } from '@/lib/engine/condition'
import type { Rule } from '@/lib/engine/judge'
import { ja, type Text } from '@/lib/text/text'
import type { AdviceId } from './advice'
import type { SourceId } from './sources'

/** How worried to be. There is no word for "safe" (I14); nothing the claimant says lowers it (I12). */
export type Risk = 'danger' | 'high' | 'caution' | 'low' | 'unknown'

/** The desks that rules name. Their data is in lib/contacts. */
export type DeskId =
  | '110'
  | '188'
  | '9110'
  | 'bank'
  | 'card-company'
  | 'prepaid-issuer'
  | 'carrier'
  | 'court'
  | 'ppc'
  | 'houterasu'
  | 'mynumber'

/** Every document of the public API; ids are fixed. */
export const documentIds = [
  'centre-summary',
  'read-aloud-script',
  'police-memo',
  'shop-copy',
  'family-copy',
  'volunteer-copy',
  'refusal-letter',
  'disclosure-request',
  'erasure-request',
  'shop-report-request',
] as const
export type DocumentId = (typeof documentIds)[number]

/** Whether a document may be handed out now. */
export type DocumentVerdict = 'ready' | 'not-yet' | 'never'

/** What a rule can give. The engine passes it through; guidance.ts puts it together. */
export type Gives =
  | { readonly tag: 'advice'; readonly advice: AdviceId }
  | { readonly tag: 'contact'; readonly contact: DeskId; readonly rank: number; readonly why: Text }
  | {
      readonly tag: 'document'
      readonly document: DocumentId
      readonly verdict: DocumentVerdict
      readonly because: Text
    }
  | { readonly tag: 'risk'; readonly risk: Risk }

/** A rule of this app. */
export type GuidanceRule = Rule<Gives>

type Grounds = { sources: readonly [SourceId, ...SourceId[]]; seeds?: readonly string[] }

/** A rule that gives an advice. Its id is `advice.reason`. */
export const advise = (
  advice: AdviceId,
  reason: string,
  when: Condition,
  grounds: Grounds,
): GuidanceRule => ({
  id: `${advice}.${reason}`,
  when,
  gives: { tag: 'advice', advice },
  ...grounds,
})

/** A rule that names a desk; the lowest rank is the first button on every page (I5, I6). */
export const reach = (
  contact: DeskId,
  rank: number,
  why: string,
  when: Condition,
  grounds: Grounds,
): GuidanceRule => ({
  id: `contact.${contact}.${rank}`,
  when,
  gives: { tag: 'contact', contact, rank, why: ja(why) },
  ...grounds,
})

/** A rule on whether a document may be handed out. The strictest verdict that fires wins. */
export const hand = (
  document: DocumentId,
  verdict: DocumentVerdict,
  reason: string,
  because: string,
  when: Condition,
  grounds: Grounds,
): GuidanceRule => ({
  id: `document.${document}.${reason}`,
  when,
  gives: { tag: 'document', document, verdict, because: ja(because) },
  ...grounds,
})

/** A rule on risk; the worst that fires wins. */
export const risk = (level: Risk, reason: string, when: Condition, grounds: Grounds): GuidanceRule => ({
  id: `risk.${level}.${reason}`,
  when,
  gives: { tag: 'risk', risk: level },
  ...grounds,
})
