import { ja, type Text } from '@/lib/text/text'
import type { NumberClass } from './classify'

/** What a kind of number is, and what may be read into it wrongly. */
export type KindWords = { readonly title: Text; readonly means: Text; readonly butNot: Text }

const words = (title: string, means: string, butNot: string): KindWords => ({
  title: ja(title),
  means: ja(means),
  butNot: ja(butNot),
})

/**
 * The kinds in words. Sources: 電気通信番号制度 (MIC, table read 2026-11-21); identity check of 050 since 2024-04-01 (MIC);
 * toll-free numbers as caller (WDIC 着信課金); 0600, 0005 and 00XY as in `classify.ts`.
 */
export const kindWords: Readonly<Record<Exclude<NumberClass, 'invalid'>, KindWords>> = {
  fixed: words(
    '固定電話の\u200B番号',
    '市外局番の地域で使われます。',
    '転送やIP電話で、ほかの場所からかけていることもあります。',
  ),
  mobile: words(
    '携帯電話の\u200B番号',
    '個人も、会社も使う番号です。',
    'かけている場所はわかりません。役所や警察を名乗っていても、番号ではわかりません。',
  ),
  ip050: words(
    '050の\u200BIP電話の\u200B番号',
    'インターネットを使う電話の番号です。会社も、個人も使います。',
    'かけている場所はわかりません。2024年4月より前に作られた番号は、本人確認をしていないことがあります。',
  ),
  freephone: words(
    'かける側が\u200B無料の\u200B番号',
    '通話料は、かけられた側の負担です。会社の受付などに使われます。',
    'かけてきた電話に、この番号を表示させることもできます。無料の番号でも、本物の証明にはなりません。',
  ),
  'unified-0800': words(
    '0800の\u200B番号\n(かける側が無料)',
    '通話料は、かけられた側の負担です。080 の携帯電話とは、ちがう番号です。',
    'かけてきた電話に、この番号を表示させることもできます。無料の番号でも、本物の証明にはなりません。',
  ),
  'navi-dial': words(
    '0570の\u200B番号\n(ナビダイヤルなど)',
    '会社や役所の受付に使われます。通話料は、かけた側の負担です。',
    'かけ放題の契約でも、別に料金がかかることがあります。',
  ),
  emergency: words(
    '緊急の\u200B電話番号',
    '110 は警察、118 は海上保安庁、119 は消防と救急です。こちらからかけるための番号です。',
    'この番号からかかってきたように見えても、警察や消防とは限りません。',
  ),
  'special-1xy': words(
    '1で始まる\u200B特別な\u200B番号',
    '188(消費生活相談)や 104(番号案内)のように、こちらからかけるための番号です。',
    'この番号からかかってきたように見えても、その窓口とは限りません。',
  ),
  'short-code': words(
    '短い\u200B特別な\u200B番号',
    '#9110(警察相談)のように、電話会社が決めた番号です。',
    'この番号からかかってきたように見えても、その窓口とは限りません。',
  ),
  international: words(
    '外国の\u200B番号',
    '「+」や 010 で始まる番号です。そのあとが、国の番号です。',
    '本当にその国からかけているとは限りません。出なくてかまいません。かけ直しません。',
  ),
  'pager-m2m': words(
    '020の\u200B番号\n(機械どうしの通信など)',
    'ふつう、人が電話をかけるときには使いません。',
    'この番号が表示されたら、表示がちがっているかもしれません。',
  ),
  'mass-call': words(
    '0180・0170・0990の\u200B番号',
    '投票や録音案内などのための番号です。いまは、ほとんど使われていません。',
    'かけると、通話料のほかに料金がかかることがあります。',
  ),
  withheld: words(
    '番号が\u200B出ない\u200B電話',
    '相手が番号を知らせない電話です。公衆電話や、外国からの電話のこともあります。',
    '用件があれば、留守番電話に残せます。出なくてかまいません。',
  ),
}
