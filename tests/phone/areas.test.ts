import { describe, expect, test } from 'vitest'
import { areaTable } from '@/lib/phone/area-codes'
import { areaOf } from '@/lib/phone/areas'
import { prefectureNames } from '@/lib/text/prefecture-names'

/** Number → area code, prefectures in order, one of its places. */
test.for<[string, string, string[], string]>([
  ['0312345678', '03', ['東京都'], '千代田区'],
  ['0667430000', '06', ['大阪府', '兵庫県'], '尼崎市'],
  ['0471580999', '04', ['千葉県'], '柏市'],
  ['0429200000', '04', ['埼玉県'], '所沢市'],
  ['0992240999', '099', ['鹿児島県'], '鹿児島市'],
  ['0762201111', '076', ['石川県'], '金沢市'],
  ['0764312111', '076', ['富山県'], '富山市'],
  // One code, several areas: 042 is Tokyo, Saitama or Kanagawa by the digits after it.
  ['0424601111', '042', ['東京都', '埼玉県'], '西東京市(一部)'],
  ['0427541111', '042', ['神奈川県', '東京都'], '相模原市'],
  ['0429741111', '042', ['埼玉県'], '飯能市'],
  // The longest band wins: 042817 belongs to 0428 in the middle of the bands of 042.
  ['0428171234', '0428', ['東京都', '山梨県'], '青梅市'],
  ['0428161234', '042', ['神奈川県', '東京都'], '相模原市'],
  ['0123901234', '0123', ['北海道'], '夕張市(一部)'],
  ['0123991234', '0123', ['北海道'], '栗山町'],
  ['0126711234', '01267', ['北海道'], '三笠市'],
  ['0991211234', '09912', ['鹿児島県'], '十島村'],
  ['0977211234', '0977', ['大分県'], '別府市'],
])('%s is %s', ([number, code, prefectures, place]) => {
  const area = areaOf(number)
  expect(area).toMatchObject({ code, prefectures, isListed: true })
  expect(area?.places).toContain(place)
})

test('a range that is not in the list is somewhere in the area of its code', () => {
  expect(areaOf('0429001234')).toMatchObject({ code: '04', isListed: true })
  expect(areaOf('0122123456')).toBeNull()
  const open = areaOf('0119123456')
  expect(open).toMatchObject({ code: '011', prefectures: ['北海道'], isListed: false })
})

describe('the table', () => {
  const rows = areaTable.trim().split('\n')
  const bands = rows.flatMap((row) => (row.split('|')[2] ?? '').split(' '))

  test('has all areas and all prefectures of its source', () => {
    expect(rows).toHaveLength(582)
    expect(new Set(rows.map((row) => row.split('|')[0])).size).toBe(387)
    const named = new Set(rows.flatMap((row) => (row.split('|')[1] ?? '').split(',')))
    expect([...named].sort()).toEqual(Object.keys(prefectureNames).sort())
  })

  test('has no band that lies outside its code, and none that is upside down', () => {
    const wrong = rows.filter((row) => {
      const [code = '', , all = ''] = row.split('|')
      return all.split(' ').some((band) => !band.split('-').every((end) => end.startsWith(code)))
    })
    expect(wrong).toEqual([])
    expect(bands.filter((band) => !/^(\d{3,6})(-\d{3,6})?$/.test(band))).toEqual([])
    expect(
      bands.filter(
        (band) =>
          band
            .split('-')
            .at(-1)
            ?.localeCompare(band.split('-')[0] ?? '') === -1,
      ),
    ).toEqual([])
  })
})
