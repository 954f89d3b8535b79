import type { Refusal } from '@/lib/evidence/kinds'
import { ja, type Text } from '@/lib/text/text'

/** Why a file could not be taken, and what helps. */
export const refusalWords: Readonly<Record<Refusal, Text>> = {
  empty: ja('中身が空のファイルでした。もう一度選んでください。'),
  markup: ja(
    'ウェブページや図形のファイル(HTML・SVGなど)は入れられません。開くと動くものがあるからです。画面の写真(スクリーンショット)をとって、それを入れます。',
  ),
  archive: ja('まとめたファイル(ZIPなど)は入れられません。中のファイルを1つずつ入れます。'),
  office: ja('ワードやエクセルなどのファイルは入れられません。PDFにするか、画面の写真をとって入れます。'),
  program: ja('アプリやプログラムのファイルは入れられません。開かないでおきます。'),
  video: ja('動画は入れられません。画面の写真か、録音のファイルを入れます。'),
  'picture-kind': ja(
    'この形式の画像は入れられません。画面の写真(スクリーンショット)をとって、それを入れます。',
  ),
  damaged: ja('画像が途中で切れているか、こわれているようです。もう一度選ぶか、画面の写真をとって入れます。'),
  huge: ja('画像が大きすぎて開けません。画面の写真(スクリーンショット)をとって、それを入れます。'),
  unknown: ja('この種類のファイルは入れられません。写真・PDF・メール・文字のファイル・録音を入れられます。'),
}

/** What else can keep a file out. */
export const faultWords = {
  none: ja('ファイルを選ぶか、写真をとってください。'),
  several: ja('ファイルは1回に1つです。もう1つは、次に入れます。'),
  tooLarge: ja('1つのファイルは10MBまでです。画面の写真をとるか、短く分けて入れます。'),
  cut: ja('送る途中で切れたようです。何も残っていません。もう一度選んで送ってください。'),
  busy: ja('いま、ほかの送信でこみあっています。1分ほど待って、もう一度送ってください。'),
  full: ja('全部で60MBまでです。いらなくなったファイルを消すと、入るようになります。'),
} as const
