/** What a fact can hold. A list holds ids; `[]` says "none". */
export type Value = string | number | readonly string[]

/** Fact name → the type of its value. */
export type FactTypes = Readonly<Record<string, Value>>

/** Facts as collected: absent = not asked yet, `null` = asked and still unknown. */
export type Facts = Readonly<Record<string, Value | null | undefined>>

/** A condition is data, so that it can be evaluated, explained, drawn and enumerated. */
export type Condition =
  | { readonly op: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'has'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'over'; readonly fact: string; readonly amount: number }
  | { readonly op: 'known'; readonly fact: string }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'surely'; readonly of: Condition }

type NamesOf<F, T> = { [K in keyof F]: F[K] extends T ? K : never }[keyof F] & string
type ItemOf<V> = V extends readonly (infer Item)[] ? Item & string : never

/** Every one of these holds. With none given: yes. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })

/** At least one of these holds. With none given: no. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })

/** The opposite; unknown stays unknown. */
export const not = (of: Condition): Condition => ({ op: 'not', of })

/** Yes only on a known yes: unknown counts as no. Protective rules say `not(surely(…))`. */
export const surely = (of: Condition): Condition => ({ op: 'surely', of })

/** Holds whatever is known. */
export const always: Condition = all()

/** The constructors that read facts, bound to one catalogue: a wrong name or value does not compile. */
export const conditionsFor = <F extends FactTypes>() => ({
  /** The fact has one of these values. */
  is: <K extends NamesOf<F, string>>(fact: K, ...values: F[K][]): Condition => ({
    op: 'is',
    fact,
    values: values as string[],
  }),
  /** The list holds at least one of these. */
  has: <K extends NamesOf<F, readonly string[]>>(fact: K, ...values: ItemOf<F[K]>[]): Condition => ({
    op: 'has',
    fact,
    values,
  }),
  /** The number is greater than this amount. */
  over: <K extends NamesOf<F, number>>(fact: K, amount: number): Condition => ({ op: 'over', fact, amount }),
  /** Something is known about the fact; never unknown itself. */
  known: (fact: keyof F & string): Condition => ({ op: 'known', fact }),
})
