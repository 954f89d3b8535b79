import own from './own-messages.json'

/** What floods an expression or a search: a piece that is said again and again. */
const floods: Readonly<Record<string, string>> = {
  'messages as they come': [...own.scams, ...own.genuine].map(({ text }) => text).join('\n'),
  'words of claims': '支払料金未納訴訟',
  'denied claims': '未納することはありません。詐欺に注意',
  'covered letters': '未○訴●',
  'a letter': 'a',
  digits: '0',
  'digits and marks': '0-',
  'dots and letters': 'a.',
  hyphens: 'a-',
  'beginnings of addresses': 'https://',
  addresses: 'https://a.b/ ',
  'addresses in brackets': '[a](',
  'tags of links': '<a href="',
  'signs of mail addresses': 'a@',
  names: 'あ様',
  amounts: '1,000円',
  'telephone numbers': '03-1234-5678 ',
  spaces: ' ',
  'combining marks': 'か\u0301',
  'invisible marks': '\u200b',
  'characters that become many': 'ﷺ',
  'half-width kana': 'ｶﾞ',
  brands: '楽天',
  brackets: '【',
}

const encoder = new TextEncoder()

/** Texts of so many bytes in UTF-8, or a few less, each a flood of one piece. */
export const floodsOf = (bytes: number): { name: string; text: string }[] =>
  Object.entries(floods).map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(bytes / encoder.encode(piece).length))
    const { read } = encoder.encodeInto(text, new Uint8Array(bytes))
    return { name, text: text.slice(0, read) }
  })
