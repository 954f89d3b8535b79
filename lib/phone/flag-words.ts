import { ja, type Text } from '@/lib/text/text'
import type { NumberFlag } from './look-up'

/** What speaks against the number as it was shown: said before everything else. */
export const warningWords: Readonly<Partial<Record<NumberFlag, Text>>> = {
  'unassigned-country-code': ja('この国の番号は、どの国のものでもありません。作った表示かもしれません。'),
  'too-few-digits': ja('その国の番号としては、数字が足りません。作った表示かもしれません。'),
  'too-many-digits': ja('電話番号としては、数字が多すぎます。作った表示かもしれません。'),
  'not-in-plan': ja('その国の番号の決まりに、合いません。作った表示かもしれません。'),
  'ends-0110': ja('終わりが 0110 でも、警察とは限りません。警察の番号に見せかけた電話が、報告されています。'),
}

/** What a flag says beside the kind, and how the number was read. */
export const flagWords: Readonly<Partial<Record<NumberFlag, Text>>> = {
  'not-listed': ja('この番号の範囲は、手元の一覧(2025年12月のもの)にありません。'),
  'sms-sender': ja('0005 で始まる番号は、会社が SMS を送るときの番号です。電話はかけられません。'),
  'fixed-or-mobile': ja('0600 の番号です。固定電話につながることも、携帯電話につながることもあります。'),
  'carrier-number': ja('00 で始まる、電話会社が決めた番号です。'),
  payphone: ja('公衆電話からの電話です。'),
  'not-displayable': ja('外国からの電話などで、番号を表示できませんでした。'),
  'caller-id-prefix': ja('先頭の 184 や 186 は、かける人が自分で付ける番号です。のぞいて調べました。'),
  'carrier-prefix': ja('先頭は、電話会社を選ぶ番号です。のぞいて調べました。'),
  'extra-zero': ja('+81 のあとの 0 は、1つ多い数字です。のぞいて調べました。'),
  'plus-missing': ja('先頭に「+」があるものとして調べました。'),
}

/** Why what was typed is no number, as said beside the field. The first flag of an invalid number has one. */
export const faultWords: Readonly<Partial<Record<NumberFlag, Text>>> = {
  'not-a-number': ja('電話番号を、数字で入れてください。'),
  'several-numbers': ja('番号は、1つずつ入れてください。'),
  'digits-hidden': ja('隠れている数字があります。番号を、全部の数字で入れてください。'),
  'hash-missing': ja('「#」から始まる番号は、# も入れてください。'),
  'too-few-digits': ja('数字が足りません。表示のとおりに、全部入れてください。'),
  'too-many-digits': ja('数字が多すぎます。番号を1つだけ、表示のとおりに入れてください。'),
  'area-code-missing': ja('市外局番(0 で始まる番号)から入れてください。'),
  'leading-zero-missing': ja('先頭の 0 から入れてください。'),
  'not-in-plan': ja('日本の電話では、使われていない番号です。表示と見くらべて、もう一度入れてください。'),
}

/** Said where no telephone has the number: it may have been shown all the same. */
export const shownAllTheSame = ja(
  '表示と同じなら、本当にはない番号です。表示は偽装できます。かけ直さずに、188 で相談できます。',
)

/** Why a number never tells who is calling (電気通信事業者協会「発信番号の偽装」, read 2026-11-21). */
export const canBeForged = ja('表示される番号は、別の番号に見せかけられます。')

/** The same for a call without a number. */
export const nothingShown = ja('番号がないので、あとから確かめることもできません。')
