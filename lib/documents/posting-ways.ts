import type { HandOverWay } from '@/lib/log/events'

/** A page that a way to post rests on. */
export type PostingSource = {
  readonly name: string
  readonly url: string
  /** The date the page itself states, `YYYY-MM-DD` or shorter; `null` when it states none. */
  readonly statedOn: string | null
  /** The day its stored copy was read, Japan time. */
  readonly checkedOn: string
}

/** A way to send a letter by post: what it proves, and what it does not. */
export type PostingWay = {
  /** The id under which the log keeps it. */
  readonly id: Extract<HandOverWay, 'plain-mail' | 'tracked-mail' | 'registered-mail' | 'certified-mail'>
  readonly name: string
  readonly how: string
  readonly proves: readonly string[]
  readonly notProved: readonly string[]
  /** Yen for a letter of one sheet in an envelope of standard size, from and to; a guide, the counter knows. */
  readonly cost: { readonly from: number; readonly to: number; readonly asOf: string }
  readonly sources: readonly [PostingSource, ...PostingSource[]]
}

const checkedOn = '2026-11-21'

const letterFee: PostingSource = {
  name: 'ツギノジダイ(朝日新聞社)「郵便料金の値上げ」',
  url: 'https://smbiz.asahi.com/article/15305281',
  statedOn: '2024-10-01',
  checkedOn,
}
const registeredFees: PostingSource = {
  name: 'マネーフォワード「書留や特定記録の料金」',
  url: 'https://biz.moneyforward.com/invoice/basic/57235/',
  statedOn: '2024-09-09',
  checkedOn,
}
const certifiedPage: PostingSource = {
  name: '日本郵便「内容証明 ご利用の条件等」',
  url: 'https://www.post.japanpost.jp/service/fuka_service/syomei/use.html',
  statedOn: null,
  checkedOn: '2026-11-26',
}

const asOf = '2024-10'

/**
 * The ways to post a letter, from the plainest. Facts of procedures.md 5 and 6 that have a stored page; the parts of
 * the fee of a 内容証明 are not confirmed, so its range is the one that procedures.md lets be shown.
 */
export const postingWays: readonly PostingWay[] = [
  {
    id: 'plain-mail',
    name: 'ふつうの手紙(控えを残す)',
    how: '出す前に、手紙をコピーするか写真にとります。',
    proves: ['何を書いたかが、あなたの控えで分かります'],
    notProved: ['出したこと', '届いたこと'],
    cost: { from: 110, to: 110, asOf },
    sources: [letterFee],
  },
  {
    id: 'tracked-mail',
    name: '特定記録',
    how: '郵便局の窓口で「特定記録で」と言います。相手の郵便受けに入ります。',
    proves: ['郵便局が引き受けたこと', '郵便受けまでの道すじ(番号で調べられます)'],
    notProved: ['相手が手で受け取ったこと', '手紙の中身'],
    cost: { from: 300, to: 350, asOf },
    sources: [registeredFees, letterFee],
  },
  {
    id: 'registered-mail',
    name: '簡易書留',
    how: '郵便局の窓口で「簡易書留で」と言います。相手は、はんこかサインで受け取ります。',
    proves: ['郵便局が引き受けたこと', '配達されたこと'],
    notProved: ['手紙の中身'],
    cost: { from: 450, to: 500, asOf },
    sources: [registeredFees, letterFee],
  },
  {
    id: 'certified-mail',
    name: '内容証明(配達証明をつける)',
    how: '決まった郵便局の窓口だけで出せます。先に電話で聞きます。同じ手紙を3組と、封をしない封筒を持っていきます。',
    proves: ['この文の手紙を、いつ、だれが、だれに出したか', '届いた日(配達証明のはがきが来ます)'],
    notProved: ['書いてあることが本当かどうか'],
    cost: { from: 1_400, to: 1_500, asOf },
    sources: [certifiedPage, registeredFees],
  },
]

/** What a way costs, in words: never a promise. */
export const costWords = ({ cost: { from, to, asOf } }: PostingWay): string => {
  const yen = (amount: number) => `${amount.toLocaleString('ja-JP')}円`
  const [year, month] = asOf.split('-')
  const range = from === to ? `${yen(from)}ほど` : `${yen(from)}から${yen(to)}ほど`
  return `${range}(${year}年${Number(month)}月ごろの料金。窓口で聞きます)`
}
