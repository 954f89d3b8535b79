import { describe, expect, test } from 'vitest'
import { type LetterPieces, letterOfPieces } from '@/lib/documents/letter-pieces'

const pieces: LetterPieces = {
  title: ['通知書'],
  date: [{ field: 'date' }],
  to: [[{ field: 'address' }], [{ field: 'company' }, ' 御中']],
  from: [[{ field: 'name' }]],
  paragraphs: [['「', { field: 'service' }, '」の請求について'], ['支払いません。'], [{ field: 'wish' }]],
}

const letter = (typed: Record<string, string>) => letterOfPieces(pieces, (field) => typed[field] ?? '')

describe('a letter out of a form', () => {
  test('words of fields come between those that stand fast', () => {
    expect(letter({ service: '見放題' }).paragraphs[0]).toBe('「見放題」の請求について')
  })

  test('a piece of which no field has words is left out, fast words stay', () => {
    expect(letter({ service: ' ' })).toEqual({
      title: '通知書',
      date: '',
      to: [],
      from: [],
      paragraphs: ['支払いません。'],
    })
  })

  test('lines of an address typed into one field', () => {
    expect(letter({ address: '桜1-2-3\r\n\n青空ビル', company: '青空' }).to).toEqual([
      '桜1-2-3',
      '青空ビル',
      '青空 御中',
    ])
  })

  test('a paragraph keeps its line breaks', () => {
    expect(letter({ wish: '書面で\n答えてください' }).paragraphs[1]).toBe('書面で\n答えてください')
  })
})
