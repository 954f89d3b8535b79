import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Where a number abroad belongs, by its country code. */
export type Country = {
  /** Digits after the plus, `1`, `44`; null where no country has such a code. */
  readonly code: string | null
  /** In Japanese: a country, several that share a code, or a worldwide service. */
  readonly name: string | null
  /** The number as it is usually printed there, with spaces. */
  readonly printed: string
  /** Whether that country has numbers of this length at all. */
  readonly isPossible: boolean
}

/** The country of a number in its normal form, `+` and digits. Follows the metadata of libphonenumber. */
export const countryOf = (normal: string): Country => {
  const parsed = parsePhoneNumberFromString(normal)
  if (!parsed) return { code: null, name: null, printed: inFours(normal), isPossible: false }
  const code = String(parsed.countryCallingCode)
  const isPossible = parsed.isPossible()
  const printed = isPossible ? parsed.formatInternational() : inFours(normal)
  return { code, name: nameOf(parsed.country, code), printed, isPossible }
}

/** Easier to compare with a display, where no country says how its numbers are printed. */
const inFours = (normal: string) => normal.replace(/(?<=\d)(?=(?:\d{4})+$)/g, ' ')

/** Codes that belong to no country (ITU-T E.164). */
const worldwide: Readonly<Record<string, string>> = {
  '800': '国をまたぐ着信無料サービス',
  '808': '国をまたぐ料金分担サービス',
  '870': '船や飛行機の衛星電話',
  '878': '国をまたぐ個人番号サービス',
  '881': '衛星電話',
  '882': '国をまたぐ電話サービス',
  '883': '国をまたぐ電話サービス',
  '979': '国をまたぐ有料サービス',
}

type Region = ReturnType<typeof getCountries>[number]

const nameOf = (region: Region | undefined, code: string): string | null => {
  if (worldwide[code]) return worldwide[code]
  if (region) return words.of(region) ?? null
  const sharing = getCountries().filter((one) => getCountryCallingCode(one) === code)
  const [main] = [...sharing.filter((one) => largest.includes(one)), ...sharing]
  if (!main) return null
  return `${words.of(main)}${sharing.length > 1 ? 'など' : ''}`
}

/** The countries that a shared code is known by. */
const largest: readonly Region[] = ['US', 'GB', 'RU', 'IT', 'AU', 'NO', 'FI', 'FR', 'MA']

const words = new Intl.DisplayNames('ja', { type: 'region' })
