import { type PrefectureCode, prefectureCodes } from '@/lib/contacts/prefecture-code'
import { plainDigits } from '@/lib/text/plain-digits'

/**
 * First three digits by prefecture. Prefixes that are not listed are not in use.
 * Source: Japan Post KEN_ALL as published in github.com/yubinbango/yubinbango-data
 * (commit 003ba69bb877fca901026b1ee0f7f4acee9b8198, 2024-03-01).
 */
const prefixes: Readonly<Record<PrefectureCode, string>> = {
  '01': '001-007 040-099',
  '02': '030-031 033-039',
  '03': '020-029',
  '04': '980-989',
  '05': '010-019',
  '06': '990-999',
  '07': '960-976 979',
  '08': '300-319',
  '09': '320-329',
  '10': '370-379',
  '11': '330-369',
  '12': '260-267 270-279 282-290 292-299',
  '13': '100-116 120-121 123-125 130-137 140-146 150-158 160-171 173-198 201-208',
  '14': '210-216 220-227 230-259',
  '15': '940-959',
  '16': '930-939',
  '17': '920-929',
  '18': '910-919',
  '19': '400-409',
  '20': '380-399',
  '21': '500-509',
  '22': '410-422 424-428 430-439',
  '23': '440-498',
  '24': '510-519',
  '25': '520-529',
  '26': '600-607 610-617 619-627 629',
  '27': '530-547 549-587 589-599 618',
  '28': '650-679',
  '29': '630-639',
  '30': '640-649',
  '31': '680-684 689',
  '32': '685 690-699',
  '33': '700-719',
  '34': '720-723 725-739',
  '35': '740-747 749-759',
  '36': '770-779',
  '37': '760-769',
  '38': '790-799',
  '39': '780-789',
  '40': '800-816 818-839',
  '41': '840-849',
  '42': '817 850-859',
  '43': '860-869',
  '44': '870-879',
  '45': '880-889',
  '46': '890-899',
  '47': '900-907',
}

/** Longer prefixes that belong to another prefecture than their first three digits say. Same source. */
const exceptions: Readonly<Partial<Record<PrefectureCode, string>>> = {
  '02': '018550',
  '09': '311441 349122',
  '10': '3840097 389012',
  '11': '1008620 1008639 121872 1748741 1748743 3701507',
  '12': '1008677',
  '13': '2208604 370868',
  '15': '389226',
  '17': '939017',
  '18': '9220679',
  '20': '949832',
  '23': '431412',
  '24': '49808 4988503 64713',
  '26': '520046 618007 618008 618009 6188501 6188511 618852 6188558 618856',
  '27': '630027',
  '28': '53987 56308',
  '29': '647127 64715 64803',
  '32': '68401 68402 68403 68404',
  '40': '871022 87108 87109 871858',
  '42': '81151 81152 81153 81154 81155 81157 84804',
  '44': '839142',
}

/** Codes that straddle two prefectures (github.com/code4fukui/PostalCode, 2026-02-28): no answer. */
const straddling: readonly string[] = ['4980000', '6180000', '8710000']

const spelledOut = (range: string) => {
  const [from = '', to = from] = range.split('-')
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) =>
    String(Number(from) + step).padStart(from.length, '0'),
  )
}

const byPrefix: ReadonlyMap<string, PrefectureCode> = new Map(
  prefectureCodes.flatMap((code) =>
    `${prefixes[code]} ${exceptions[code] ?? ''}`
      .trim()
      .split(' ')
      .flatMap(spelledOut)
      .map((prefix) => [prefix, code] as const),
  ),
)

/**
 * The prefecture of a 7-digit postal code; full-width digits, hyphens, spaces and 〒 are accepted.
 * Null for anything else, for codes not in use, and for the three codes that straddle two prefectures.
 */
export const prefectureOf = (postalCode: string): PrefectureCode | null => {
  const digits = plainDigits(postalCode).replace(/[〒-]/g, '')
  if (!/^\d{7}$/.test(digits) || straddling.includes(digits)) return null
  const lengths = [7, 6, 5, 4, 3]
  const prefix = lengths.map((length) => digits.slice(0, length)).find((start) => byPrefix.has(start))
  return prefix === undefined ? null : (byPrefix.get(prefix) ?? null)
}
