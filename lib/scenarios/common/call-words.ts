import { ja } from '@/lib/text/text'

/** The words of the in-call card, short enough to be read with the phone at the ear. */
export const callWords = {
  title: ja('通話中'),
  leave: ja('切ってかまいません'),
  sentence: ja('「家族に相談します。\u200B切ります。」'),
  unasked: ja('何も聞かずに切る相手'),
  whom: ja('警察・役所・\u200B銀行・息子を\u200B名乗る/\u200B自動音声/\u200B画面を\u200B見せている'),
  neversLabel: ja('言わないこと'),
  ask: ja('聞いたら、押します'),
  stored: ja('押すと、暗号で\u200B180日保存します。\u200Bいつでも\u200B消せます。'),
  asked: ja('聞いた'),
  claims: ja('相手は、だれだと言いましたか'),
  claimed: ja('名乗った'),
  flag: ja('こう言われたら、押します'),
  heard: ja('言われた'),
  mine: ja('してしまったら、押します'),
  mineWhy: ja('電話を切ったあと、先に止める順番をお見せします。'),
  done: ja('した'),
  notice: ja(
    '押したことは、その時刻と一緒に暗号にして保存します。名前はいりません。最後に書いてから180日で消えます。記録のページから、日数を変えることも、いつでも消すこともできます。まちがえたら、もう一度押します。',
  ),
  plain: ja('印は、下の「電話を切りました」を押したときに、まとめて保存します。'),
  hungUp: ja('電話を切りました →'),
  after: ja('電話のあと'),
  dial: ja('110 に電話する'),
} as const

/** What never to say, whoever asks. */
export const neverWords = [ja('暗証番号'), ja('SMSの番号'), ja('口座とカード'), ja('「払います」')]
