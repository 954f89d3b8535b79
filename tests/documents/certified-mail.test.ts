import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOf, isSpace } from '@/lib/documents/certified-count'
import { certifiedFaults, placeWords } from '@/lib/documents/certified-faults'
import {
  type CertifiedLayout,
  type CertifiedLine,
  certifiedLayouts,
  layOut,
} from '@/lib/documents/certified-mail'
import type { Letter } from '@/lib/documents/letter'

const none: Letter = { title: '', date: '', to: [], from: [], paragraphs: [] }
const wide: CertifiedLayout = 'horizontal-20x26'
const narrow: CertifiedLayout = 'horizontal-13x40'

const drawn = ({ cells }: CertifiedLine): string => cells.map((cell) => cell || '□').join('')
const linesOf = (letter: Partial<Letter>, layout: CertifiedLayout): string[] =>
  layOut({ ...none, ...letter }, layout)
    .sheets.flat()
    .map(drawn)

describe('where a line ends', () => {
  test.for<[string, Partial<Letter>, CertifiedLayout, string[]]>([
    ['13 fit', { paragraphs: ['(1)三三三三三三三三三三'] }, narrow, ['(1)三三三三三三三三三三']],
    [
      'the 14th goes to the next',
      { to: ['一二三四五六七八九十一二三四'] },
      narrow,
      ['一二三四五六七八九十一二三', '四'],
    ],
    [
      '。 may start a line',
      { to: ['一二三四五六七八九十一二三。'] },
      narrow,
      ['一二三四五六七八九十一二三', '。'],
    ],
    [
      '」 may start a line',
      { to: ['「二三四五六七八九十一二三」'] },
      narrow,
      ['「二三四五六七八九十一二三', '」'],
    ],
    [
      '㎡ in the last cell would be 14',
      { to: ['一二三四五六七八九十一二㎡'] },
      narrow,
      ['一二三四五六七八九十一二', '㎡'],
    ],
    [
      'a space takes a cell',
      { to: ['一二三四五六七八九十　二三四'] },
      narrow,
      ['一二三四五六七八九十□二三', '四'],
    ],
    [
      'a paragraph starts one cell in',
      { paragraphs: ['一二三四五六七八九十一二三'] },
      narrow,
      ['□一二三四五六七八九十一二', '三'],
    ],
    [
      'but not with a number or a bracket',
      { paragraphs: ['1あ', '「あ」', '①あ'] },
      wide,
      ['1あ', '「あ」', '①あ'],
    ],
    ['a line break within a paragraph', { paragraphs: ['あ\nい'] }, wide, ['□あ', 'い']],
    ['a blank line within a paragraph stays', { paragraphs: ['あ\n\nい'] }, wide, ['□あ', '', 'い']],
    ['blank lines at the ends of a paragraph go', { paragraphs: ['\n \nあ\n\n'] }, wide, ['□あ']],
    ['a title in the middle', { title: '通知書' }, narrow, ['□□□□□通知書']],
    ['the day one cell in', { date: '2026年11月26日' }, narrow, ['□2026年11月26日']],
    [
      'the sender to the end, two cells free for the seal',
      { from: ['桜1-2-3', '山田'] },
      narrow,
      ['□□□□□桜1-2-3', '□□□□□山田'],
    ],
    [
      'a sender’s line that is too long',
      { from: ['一二三四五六七八九十一二三四'] },
      narrow,
      ['一二三四五六七八九十一二三', '四'],
    ],
    ['the addressee at the start', { to: ['丸の内1', '青空 御中'] }, wide, ['丸の内1', '青空□御中']],
    [
      'title, words, day, sender, addressee',
      { title: '題', paragraphs: ['文'], date: '日', from: ['差'], to: ['宛'] },
      narrow,
      ['□□□□□□題', '', '□文', '', '□日', '□□□□□□□□□□差', '', '宛'],
    ],
  ])('%s', ([, letter, layout, expected]) => expect(linesOf(letter, layout)).toEqual(expected))

  test.for<[CertifiedLayout, number, number, number]>([
    [wide, 26, 1, 26],
    [wide, 27, 2, 27],
    [narrow, 40, 1, 40],
    [narrow, 41, 2, 41],
    ['horizontal-26x20', 21, 2, 21],
    ['vertical-20x26', 53, 3, 53],
  ])('%s: %i lines on %i sheets', ([layout, paragraphs, sheets, lines]) => {
    const laid = layOut({ ...none, paragraphs: Array<string>(paragraphs).fill('あ') }, layout)
    expect([laid.sheets.length, laid.lines]).toEqual([sheets, lines])
  })

  test('blank lines between the parts, unless they cost a sheet', () => {
    const letter = (paragraphs: number) => ({ title: '題', paragraphs: Array<string>(paragraphs).fill('あ') })
    expect(linesOf(letter(24), wide).slice(0, 3)).toEqual(['□□□□□□□□□題', '', '□あ'])
    expect(linesOf(letter(25), wide).slice(0, 2)).toEqual(['□□□□□□□□□題', '□あ'])
  })

  test('a letter of nothing is no sheet', () => {
    expect(layOut(none, wide)).toEqual({ sheets: [], lines: 0, seal: null })
  })

  test('a blank line is not counted, a line of one character is', () => {
    expect(layOut({ ...none, paragraphs: ['あ\n\nい'] }, wide).lines).toBe(2)
  })
})

describe('where the seal stands', () => {
  test.for<[string, readonly string[], [number, number]]>([
    ['behind the name', ['桜1-2-3', '山田'], [1, 7]],
    ['a telephone number is no name', ['桜1-2-3', '山田', '電話 03-0000'], [1, 3]],
    ['of lines that all have digits the last', ['桜1-2-3', '山田2'], [1, 8]],
    ['in the last cell when the name fills the line', ['一二三四五六七八九十一二三'], [0, 12]],
    ['a name over two lines: behind its end', ['一二三四五六七八九十一二三四'], [1, 1]],
    ['an empty line is no name', ['桜1-2-3', '山田', ''], [1, 7]],
  ])('%s', ([, from, [line, cell]]) => {
    expect(layOut({ ...none, from }, narrow).seal).toEqual({ sheet: 0, line, cell })
  })

  test('on the sheet of the name', () => {
    const letter = { ...none, paragraphs: Array<string>(30).fill('あ'), from: ['山田'] }
    expect(layOut(letter, wide).seal).toEqual({ sheet: 1, line: 5, cell: 18 })
  })
})

const words = fc.string({
  unit: fc.constantFrom(...'あ漢1a、。「」（）()①㎡㍑　 \n', 'か\u3099', '𠮷', '葛\u{e0100}', '👨‍👩‍👧'),
  maxLength: 200,
})
const letters: fc.Arbitrary<Letter> = fc.record({
  title: words,
  date: words,
  to: fc.array(words, { maxLength: 3 }),
  from: fc.array(words, { maxLength: 3 }),
  paragraphs: fc.array(words, { maxLength: 6 }),
})
const layouts = fc.constantFrom(...(Object.keys(certifiedLayouts) as CertifiedLayout[]))
const inked = (characters: readonly string[]): string =>
  characters.filter((one) => one !== '' && !isSpace(one)).join('')

describe('any letter on any grid', () => {
  test('no character is lost, none is added, none changes its place', () => {
    fc.assert(
      fc.property(letters, layouts, (letter, layout) => {
        const { title, paragraphs, date, from, to } = letter
        const written = [title, ...paragraphs, date, ...from, ...to].flatMap((one) =>
          charactersOf(one).flat(),
        )
        const cells = layOut(letter, layout)
          .sheets.flat(2)
          .flatMap((line) => line.cells)
        expect(inked(cells)).toBe(inked(written))
      }),
    )
  })

  test('no line has more cells or a higher count than its limit, no sheet more lines', () => {
    fc.assert(
      fc.property(letters, layouts, (letter, layout) => {
        const { perLine, perSheet } = certifiedLayouts[layout]
        const { sheets, lines } = layOut(letter, layout)
        const all = sheets.flat()
        expect(all.filter(({ cells, count }) => cells.length > perLine || count > perLine)).toEqual([])
        expect(sheets.length).toBe(Math.ceil(all.length / perSheet))
        expect(sheets.slice(0, -1).filter((sheet) => sheet.length !== perSheet)).toEqual([])
        expect(lines).toBe(all.filter(({ cells }) => inked(cells) !== '').length)
      }),
    )
  })

  test('the seal stands on a line of its sheet, inside the grid', () => {
    fc.assert(
      fc.property(letters, layouts, (letter, layout) => {
        const { sheets, seal } = layOut(letter, layout)
        if (!seal) return
        expect(sheets[seal.sheet]?.[seal.line]).toBeDefined()
        expect(seal.cell).toBeLessThan(certifiedLayouts[layout].perLine)
      }),
    )
  })
})

describe('what the counter may not take', () => {
  const faultsOf = (words: string) =>
    certifiedFaults({ ...none, paragraphs: [words] }).map(({ verdict, found }) => [verdict, found])

  test.for<[string, string, string[][]]>([
    ['kana, kanji, digits, symbols', '私は、5,000円（税込み）を払いません。〒100・「はい」々〆ー', []],
    ['half-width kana', 'ｶﾞﾊﾟｰ', []],
    ['units behind a number', '5kg、10m、3 cm、2L', []],
    ['a circle has its rule', '①あ', []],
    ['an emoji', 'いやです😡', [['change', '😡']]],
    ['a family is one', '👨‍👩‍👧', [['change', '👨‍👩‍👧']]],
    ['a heart that is a picture', '❤\ufe0f', [['change', '❤\ufe0f']]],
    [
      'Korean',
      '안녕',
      [
        ['change', '안'],
        ['change', '녕'],
      ],
    ],
    ['Cyrillic', 'Я', [['change', 'Я']]],
    ['a character of one maker', '\ue000', [['change', '\ue000']]],
    ['Latin letters: a question', '青空Holdings', [['ask', 'Holdings']]],
    ['the same twice is asked once', 'Web と Web', [['ask', 'Web']]],
    ['an address of mail is asked as a whole', 'a@example.jp へ', [['ask', 'a@example.jp']]],
    ['full-width Latin letters', 'ＳＭＳ', [['ask', 'ＳＭＳ']]],
    ['something enclosed', '写しを同封します', [['ask', '同封']]],
    ['a drawing', '次の図', [['ask', '次の図']]],
    ['lines of a drawing', '┌', [['ask', '┌']]],
    [
      'several characters set as one',
      '㈱㎡№',
      [
        ['ask', '㈱'],
        ['ask', '㎡'],
        ['ask', '№'],
      ],
    ],
    ['a variant of a kanji', '葛\u{e0100}', [['ask', '葛\u{e0100}']]],
    ['two characters on one another', 'か\u309a', [['ask', 'か\u309a']]],
  ])('%s', ([, words, expected]) => expect(faultsOf(words)).toEqual(expected))

  test('says where, and another way to write it', () => {
    const [fault] = certifiedFaults({ ...none, from: ['桜1-2-3', 'web 山田'] })
    expect(fault && placeWords(fault)).toBe('あなたの住所と名前の2つ目')
    expect(fault?.words).toContain('ウェブ')
  })

  test.for<[keyof Letter, string]>([
    ['title', '題'],
    ['date', '日付'],
  ])('in the %s', ([part, place]) => {
    const [fault] = certifiedFaults({ ...none, [part]: '😡' })
    expect(fault && placeWords(fault)).toBe(place)
  })
})
