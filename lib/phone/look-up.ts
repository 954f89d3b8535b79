import type { Contact } from '@/lib/contacts/contacts'
import { type Area, areaOf } from './areas'
import { type Classified, classifyNumber, type PlanFlag } from './classify'
import { type Country, countryOf } from './country'
import { deskWithNumber } from './official'

/** Everything that can be told from a number by itself. Ids are stable: they are flags of the public API. */
export type NumberFlag = PlanFlag | 'display-can-be-forged' | 'not-listed' | 'unassigned-country-code'

/** A number that was looked up. Nothing in it says who is calling. */
export type LookedUp = Omit<Classified, 'flags'> & {
  /** As dialled from abroad (ITU-T E.164); null where it has no such form. */
  readonly e164: string | null
  /** For fixed lines. */
  readonly area: Area | null
  /** For numbers abroad. */
  readonly country: Country | null
  /** The desk of the directory with exactly this number. */
  readonly official: Contact | null
  readonly flags: readonly NumberFlag[]
}

/** Looks a number up however it was written. Pure; never throws. */
export const lookUpNumber = (typed: string): LookedUp => {
  const found = classifyNumber(typed)
  const { normal } = found
  const area = found.class === 'fixed' && normal !== null ? areaOf(normal) : null
  const country = found.class === 'international' && normal !== null ? countryOf(normal) : null
  const official = normal === null ? null : deskWithNumber(normal)
  const flags = [...found.flags, ...ofArea(found, area), ...ofCountry(country)]
  const forged = official !== null || isTrusted(found) ? (['display-can-be-forged'] as const) : []
  return {
    ...found,
    e164: e164Of(found),
    area,
    country,
    official,
    flags: [...new Set([...flags, ...forged])],
  }
}

/** Numbers that people trust by their looks: short ones of public services, and 0110 as many police stations have. */
const isTrusted = ({ class: kind, flags }: Classified) =>
  kind === 'emergency' || kind === 'special-1xy' || kind === 'short-code' || flags.includes('ends-0110')

const ofArea = (found: Classified, area: Area | null): NumberFlag[] =>
  found.class === 'fixed' && !area?.isListed ? ['not-listed'] : []

const ofCountry = (country: Country | null): NumberFlag[] => {
  if (country === null) return []
  if (country.code === null) return ['unassigned-country-code']
  return country.isPossible ? [] : ['not-in-plan']
}

/** Classes whose numbers have a form with +81. */
const withCountryCode: readonly string[] = [
  'fixed',
  'mobile',
  'ip050',
  'freephone',
  'navi-dial',
  'unified-0800',
  'mass-call',
  'pager-m2m',
]

/** The most digits of an E.164 number. */
const mostDigits = 15

const e164Of = ({ class: kind, normal }: Classified): string | null => {
  if (normal === null) return null
  const abroad = normal.startsWith('+') ? normal : `+81${normal.slice(1)}`
  const hasForm = normal.startsWith('+')
    ? /^\+[1-9]/.test(normal)
    : withCountryCode.includes(kind) && !normal.startsWith('00')
  return hasForm && abroad.length <= mostDigits + 1 ? abroad : null
}
