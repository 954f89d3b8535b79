import type { FactTypes } from '@/lib/facts/catalogue'
import type { Basis, Outcome, Speaker } from '@/lib/log/events'

/** Somebody of the demo's desk, by login name. */
export type DeskName = 'aoki' | 'hara' | 'mori'

/** What somebody answers when asked, by fact; a day is so many days before that. What is not named is answered わからない. */
export type Knows = { readonly [Fact in keyof FactTypes]?: FactTypes[Fact] | { readonly daysAgo: number } }

/** A picture that is drawn for the demo (picture.ts). */
export type PictureName = 'parcel-sms' | 'threat-mail' | 'receipt'

/** What the person does, so many hours before the demo starts. */
export type PersonAct = { readonly hours: number } & (
  | { readonly person: 'enters'; readonly door: string; readonly chosen: readonly string[] }
  | {
      readonly person: 'answers'
      /** Where it stops, as `flow.step`; without it at the end. */
      readonly until?: string
    }
  | {
      readonly person: 'says'
      readonly speaker: Speaker
      readonly name?: string
      readonly words: string
      /** `did`: it was done, not said. */
      readonly manner?: 'did'
      readonly understood?: string
      readonly proof?: string
      readonly basis?: Basis
      /** Hours before the start at which it was said; on that day where `hours` of the act are long after. */
      readonly happened: number
    }
  | { readonly person: 'adds'; readonly picture: PictureName; readonly caption: string }
  | { readonly person: 'issues'; readonly document: string }
  | {
      readonly person: 'shares'
      readonly scopes: readonly ('summary' | 'log' | 'evidence')[]
      readonly days: 7 | 14 | 28
    }
  | { readonly person: 'replies'; readonly words: string }
)

/** What somebody of the desk does; `onDay` is a day so many days later, where the form asks for one. */
export type DeskAct = {
  readonly hours: number
  readonly desk: DeskName
  readonly move: string
  readonly fields?: Readonly<Record<string, string>>
  readonly onDay?: number
}

/** A case of the demo as data: how it begins, what its person knows, and what happened, oldest first. */
export type Story = {
  /** What it is about, for whoever reads a failing test. */
  readonly name: string
  /** The door it begins at (lib/cases/doors.ts), what is chosen there, and how many hours before the start. */
  readonly begins: { readonly door: string; readonly chosen: readonly string[]; readonly hours: number }
  readonly knows: Knows
  /** What came of a call, by task; one that is not named is left for later. */
  readonly calls?: Readonly<Record<string, { readonly outcome: Outcome; readonly withWhom?: string }>>
  readonly acts: readonly (PersonAct | DeskAct)[]
  /** The third link opens this case, as its person. */
  readonly isPersonsLink?: true
}
