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
