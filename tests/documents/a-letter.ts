import type { Letter } from '@/lib/documents/letter'

/** A letter with that many paragraphs, each of three lines of 20. */
export const aLetter = (paragraphs: number): Letter => ({
  title: '通知書',
  date: '2026年11月26日',
  to: ['東京都千代田区丸の内1丁目2番3号', '株式会社青空レンタル 御中'],
  from: ['東京都世田谷区桜4丁目5番6号', '山田花子'],
  paragraphs: Array.from(
    { length: paragraphs },
    (_, at) =>
      `${at + 1}.私は、貴社から届いた「レンタル料」の請求(20,000円)について、契約した覚えがありません。支払いません。`,
  ),
})
