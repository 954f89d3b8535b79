import fc from 'fast-check'
import { areaTable } from '@/lib/phone/area-codes'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

const starting = (starts: readonly string[], length: number) =>
  fc.constantFrom(...starts).chain((start) => digits(length - start.length).map((rest) => start + rest))

const areaCodes = [
  ...new Set(
    areaTable
      .trim()
      .split('\n')
      .map((row) => row.split('|')[0] ?? ''),
  ),
]

/** Numbers of the plan in their normal form, without those abroad. */
export const anyHomeNumber = fc.oneof(
  starting(areaCodes, 10).filter((number) => !/^0(?:120|170|180|570|990|.0|91)/.test(number)),
  starting(['0601', '0702', '0809', '0905', '0503', '0800'], 11),
  starting(['0120', '0570', '0180', '0990'], 10),
)

/** The same digits as people write them. */
export const anyWriting = (number: string) =>
  fc
    .tuple(
      fc.constantFrom('', '-', ' ', 'ー', '－', '–', '.', '・', '\u3000', ' – '),
      fc.constantFrom('', '184', '186-', 'tel:', 'TEL ', '電話 '),
      fc.constantFrom('', '(代表)', ' 内線12', '\u202c', ' '),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([mark, before, after, isWide, isAbroad]) => {
      const home = [number.slice(0, 4), number.slice(4, 7), number.slice(7)].join(mark)
      const written = isAbroad ? `+81${mark}${home.slice(1)}` : home
      return before + (isWide ? wide(written) : written) + after
    })

const wide = (words: string) =>
  words.replace(/[0-9+]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
