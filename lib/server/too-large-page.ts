import { plainPage } from './plain-page'

/** What a browser shows for a form over the limit (413). */
export const tooLargePage = plainPage({
  title: '長すぎました',
  heading: '長すぎて、受け取れませんでした',
  lines: [
    'ブラウザーの「もどる」を押します。書いたものは、前の画面の欄にあります。',
    '短くするか、2回に分けて、もう一度送ってください。1回に20,000字まで送れます。',
    'これまでの記録は、消えていません。',
  ],
})

/** What a browser shows for a file over the limit (413). */
export const tooLargeFilePage = plainPage({
  title: '大きすぎました',
  heading: 'ファイルが大きすぎて、受け取れませんでした',
  lines: [
    'ブラウザーの「もどる」を押します。',
    '1つのファイルは10MBまでです。写真なら、画面の写真(スクリーンショット)をとると小さくなります。録音なら、短く分けます。',
    'これまでの記録は、消えていません。',
  ],
})

/** What a browser shows for a record over the limit that is to be brought back (413). */
export const tooLargeRecordPage = plainPage({
  title: '大きすぎました',
  heading: 'ファイルが大きすぎて、受け取れませんでした',
  lines: [
    'ブラウザーの「もどる」を押します。',
    '読みこめるのは、「記録を持っていく」で保存したファイルです。ちがうファイルを選んでいないか、見直してください。',
  ],
})
