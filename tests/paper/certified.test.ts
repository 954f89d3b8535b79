import { describe, expect, test } from 'vitest'
import { certifiedBlock } from '@/lib/documents/certified-document'
import type { Letter } from '@/lib/documents/letter'
import { certifiedIn } from '@/lib/paper/certified'

const noFont = '\u{2fa1e}'
const letter = (...to: string[]): Letter => ({ title: '', date: '', to, from: [], paragraphs: [] })

describe('the certified letters of a document', () => {
  test('a character that no font has is a cell for the pen', () => {
    const { letters, byPen } = certifiedIn([certifiedBlock(letter('あ', `1${noFont}2`), 'vertical-20x26')])
    expect(letters[0]?.sheets).toEqual([[['あ'], ['1', '', '2']]])
    expect(byPen).toEqual([`1枚目の2行目、2マス目(${noFont})`])
  })

  test('a variant of a kanji is printed as the kanji it stands on', () => {
    const { letters, byPen } = certifiedIn([certifiedBlock(letter('葛\u{e0100}'), 'vertical-20x26')])
    expect([letters[0]?.sheets, byPen]).toEqual([[[['葛\u{e0100}']]], []])
  })

  test('every sheet is printed three times; a document without a letter has none', () => {
    expect(certifiedIn([certifiedBlock(letter('あ'), 'vertical-20x26')]).sheets).toBe(3)
    expect(certifiedIn([{ kind: 'heading', text: 'あ' }])).toEqual({ letters: [], byPen: [], sheets: 0 })
  })
})
