/**
 * What a number is called: a secret's name, another number's (受付番号), or a thing's that only counts right
 * before its number (金額 3300).
 */
export type NameKind = 'code' | 'card-code' | 'password' | 'number' | 'thing'

/** A name in the words, and where it stands. */
export type Name = { readonly kind: NameKind; readonly start: number; readonly end: number }

const english = '(?:verification|security|confirmation|login|access|one[- ]?time|sms) ?(?:code|passcode|pin)'

// The order counts only for names that begin at the same character.
const patterns: Readonly<Record<NameKind, string>> = {
  'card-code':
    'セキュリティ[ーｰ]?(?:コード|番号)|(?:カードの?)?裏面?(?:に(?:ある|書いてある))?の?(?:\\d|[三四])(?:けた|ケタ|桁)(?:の(?:番号|数字))?|裏面?の(?:番号|数字)|(?<![a-z])(?:cvv|cvc|csc)2?(?![a-z])',
  password: 'ぱすわーど|パスワ[ーｰ]?ド?|(?<![a-z])pass ?(?:word|wd)|合い?言葉',
  code: [
    '(?:暗証|あんしょう)(?:の?番号|ばんごう|コード)?',
    '(?:認証|検証|本人確認|ログイン|リセット|パス|ピン|PIN)(?:用)?の?(?:番号|コード|キー)',
    '確認(?:用)?コード',
    'ワンタイム(?:パスワード|パスコード|コード|番号)?',
    '(?:SMS|ショート(?:メール|メッセージ)|メール|メッセージ|LINE|ライン)(?:[でにへ]|から)?(?:届いた|来た|きた|送られた|送られてきた|受け取った)?(?:\\d(?:けた|ケタ|桁))?の?(?:番号|数字|コード)',
    '(?<![a-z])(?:pin|otp)(?![a-z])',
    english,
  ].join('|'),
  number: '(?<=[一-龠々ァ-ヶー])番号|カードの番号|マイナンバー|my ?number',
  thing: [
    '受付|伝票|問い?合わ?せ|追跡|注文|予約|会員|社員|担当|内線|口座|支店|振込先?|振り込み|普通|当座',
    '金額|料金|代金|手数料|会費|延滞金|請求|残高|合計|部屋|郵便|電話|番地',
    '〒|(?<![a-z])(?:tel|fax|jan|isbn)(?![a-z])',
  ].join('|'),
}

const kinds = Object.keys(patterns) as NameKind[]

// A group for each kind, in their order: named ones would cost an object for every match.
const anyName = new RegExp(kinds.map((kind) => `(${patterns[kind]})`).join('|'), 'giu')

/** The names in words of folded width, in their order. Takes time in proportion to the words. */
export const namesIn = (folded: string): Name[] =>
  [...folded.matchAll(anyName)].map(({ index, 0: words, ...groups }) => ({
    kind: kinds.find((_, at) => groups[at + 1] !== undefined) ?? 'thing',
    start: index,
    end: index + words.length,
  }))
