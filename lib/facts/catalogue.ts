import type { Entry } from './entry'
import { ownFacts } from './own-facts'
import { publicFacts } from './public-facts'

/** The only list of fact names. */
export const catalogue = { ...publicFacts, ...ownFacts } as const satisfies Record<string, Entry>

type ValueOf<E> = E extends { input: 'choice' | 'place'; values: infer V }
  ? keyof V & string
  : E extends { input: 'list'; values: infer V }
    ? readonly (keyof V & string)[]
    : E extends { input: 'amount' }
      ? number
      : string

/** Fact name → type of its value. */
export type FactTypes = { readonly [K in keyof typeof catalogue]: ValueOf<(typeof catalogue)[K]> }

export type FactName = keyof FactTypes

/** True for a name of the catalogue: what comes from outside is checked with it. */
export const isFactName = (name: string): name is FactName => Object.hasOwn(catalogue, name)

/** The catalogue entry of a fact, without its literal types. */
export const entryOf = (name: FactName): Entry => catalogue[name]

/** All fact names, in catalogue order. */
export const factNames = Object.keys(catalogue) as FactName[]
