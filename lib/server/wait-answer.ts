import type { Wait } from './gate'
import { plainPage } from './plain-page'
import type { PlainAnswer } from './refuse'

/** What somebody gets who has to wait: how long, and that what they wrote is still there. */
export const waitAnswer = ({ whose, seconds }: Wait, isForm: boolean): PlainAnswer => {
  const time = inWords(seconds)
  const again = isForm ? backAndSend(time) : `${time}待ってから、もう一度ひらいてください。`
  const why = reasons[whose]
  return {
    status: whose === 'site' ? 503 : 429,
    headers: { 'Retry-After': seconds },
    text: `${why}\n${again}\n危険を感じるときは、待たずに110番へ電話してください。\n`,
    page: plainPage({
      title: '少し待ってください',
      heading: `あと${time}、待ってください`,
      lines: [why, again, 'これまでの記録は、消えていません。'],
    }),
  }
}

const reasons = {
  own: '短いあいだに、たくさん送られました。同じ回線を使う、ほかの人の分も数えています。',
  site: 'いま、とても混みあっています。',
} as const

// The browser keeps what was typed, as for a form that is too large: nothing has to pass through here to be safe.
const backAndSend = (time: string) =>
  `ブラウザーの「もどる」を押します。書いたものは、前の画面の欄にあります。${time}待ってから、もう一度送ってください。`

const inWords = (seconds: number) => (seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`)
