import { prefectureNames } from '@/lib/text/prefecture-names'
import { areaTable } from './area-codes'

/** Where the numbers of a fixed line are given out: a hint at a place, never at who calls, and numbers can move. */
export type Area = {
  /** 市外局番 with its 0. */
  readonly code: string
  /** The prefecture of its main place first. */
  readonly prefectures: readonly string[]
  /** Municipalities; (一部) where only a part of one belongs to it, after the whole ones. */
  readonly places: readonly string[]
  /** False where the list has the area code but not this range of numbers: then it is the whole code's area. */
  readonly isListed: boolean
}

/** The area of a fixed-line number in its normal form by the longest band that it starts with; null where none is known. */
export const areaOf = (number: string): Area | null =>
  longestIn(byBand, number, longestBand) ?? longestIn(byCode, number, longestCode)

const longestBand = 6
const longestCode = 5

const longestIn = (areas: ReadonlyMap<string, Area>, number: string, from: number): Area | null => {
  for (let length = from; length >= 2; length--) {
    const area = areas.get(number.slice(0, length))
    if (area) return area
  }
  return null
}

type Row = { readonly bands: readonly string[]; readonly area: Area }

const rowOf = (line: string): Row => {
  const [code = '', prefectures = '', bands = '', , places = ''] = line.split('|')
  const area = {
    code,
    prefectures: prefectures.split(',').map((id) => prefectureNames[id as keyof typeof prefectureNames]),
    places: placesOf(places.split(' ')),
    isListed: true,
  }
  return { bands: bands.split(' ').flatMap(rangeOf), area }
}

const placesOf = (places: readonly string[]) => [
  ...places.filter((place) => !place.endsWith('*')),
  ...places.filter((place) => place.endsWith('*')).map((place) => place.replace('*', '(一部)')),
]

/** `01231-01234` → each of them. */
const rangeOf = (band: string): string[] => {
  const [first = '', last = first] = band.split('-')
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
    String(Number(first) + at).padStart(first.length, '0'),
  )
}

const rows = areaTable.trim().split('\n').map(rowOf)

const byBand = new Map(rows.flatMap(({ bands, area }) => bands.map((band) => [band, area] as const)))

/** All areas of one code together, for a range that is not in the list yet. */
const byCode = new Map<string, Area>()
for (const { area } of rows) {
  const all = byCode.get(area.code)
  byCode.set(area.code, {
    ...area,
    prefectures: [...new Set([...(all?.prefectures ?? []), ...area.prefectures])],
    places: [...new Set([...(all?.places ?? []), ...area.places])],
    isListed: false,
  })
}
