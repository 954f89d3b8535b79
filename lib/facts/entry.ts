import { ja, type Text } from '@/lib/text/text'

/** Who may be shown a fact on a copy made for them (product.md, feature 13). */
export const readers = ['centre', 'police', 'shop', 'family', 'volunteer'] as const
export type Reader = (typeof readers)[number]

/** Values with the words a person reads for them. */
export type Labels<Value extends string = string> = Readonly<Record<Value, Text>>

type About = {
  /** `judged`: rules may read it. `particular`: only documents print it. */
  readonly use: 'judged' | 'particular'
  /** A few words for tables and lists. */
  readonly label: Text
  /** The question put to the person. */
  readonly question: Text
  readonly readers: readonly Reader[]
}

/** One of several values. */
export type Choice<V extends string = string> = About & {
  readonly input: 'choice'
  readonly values: Labels<V>
}
/** Several of several values; `[]` is none. */
export type List<V extends string = string> = About & { readonly input: 'list'; readonly values: Labels<V> }
/** Whole yen, 0 or more. */
export type Amount = About & { readonly input: 'amount' }
/** A calendar day in Japan, `YYYY-MM-DD`. */
export type Day = About & { readonly input: 'day' }
/** A prefecture, typed in as a postal code; the postal code itself is not kept. */
export type Place = About & { readonly input: 'place'; readonly values: Labels }
/** Words as they were typed. */
export type Words = About & { readonly input: 'words'; readonly maxLength: number }

/** One entry of the fact catalogue. */
export type Entry = Choice | List | Amount | Day | Place | Words

type Told = { label: string; question: string; readers?: readonly Reader[] }

/** Readers of a fact: the centre learns everything, whoever else is named learns it too. */
export const also = (...more: readonly Exclude<Reader, 'centre'>[]): readonly Reader[] => ['centre', ...more]

/** The shop is named where a fact concerns it; nobody else's words about it are among those. */
const mostReaders = also('police', 'family', 'volunteer')

const about = ({ label, question, readers = mostReaders }: Told, use: About['use']): About => ({
  use,
  label: ja(label),
  question: ja(question),
  readers,
})

const labels = <V extends string>(words: Readonly<Record<V, string>>): Labels<V> =>
  Object.fromEntries(Object.entries<string>(words).map(([value, label]) => [value, ja(label)])) as Labels<V>

/** A judged fact with one of several values. */
export const choice = <V extends string>(told: Told, values: Readonly<Record<V, string>>): Choice<V> => ({
  ...about(told, 'judged'),
  input: 'choice',
  values: labels(values),
})

/** A judged fact that is yes or no. */
export const yesNo = (told: Told, yes = 'はい', no = 'いいえ'): Choice<'yes' | 'no'> =>
  choice(told, { yes, no })

/** A judged fact that holds several values; `[]` means none. */
export const list = <V extends string>(told: Told, values: Readonly<Record<V, string>>): List<V> => ({
  ...about(told, 'judged'),
  input: 'list',
  values: labels(values),
})

/** A judged amount in whole yen. */
export const yen = (told: Told): Amount => ({ ...about(told, 'judged'), input: 'amount' })

/** A judged calendar day in Japan, `YYYY-MM-DD`. */
export const day = (told: Told): Day => ({ ...about(told, 'judged'), input: 'day' })

/** A prefecture by its JIS code: judged, because desks depend on it. */
export const place = (told: Told, names: Readonly<Record<string, string>>): Place => ({
  ...about(told, 'judged'),
  input: 'place',
  values: labels(names),
})

/** Words that only documents print. */
export const words = (told: Told, maxLength = 200): Words => ({
  ...about(told, 'particular'),
  input: 'words',
  maxLength,
})
