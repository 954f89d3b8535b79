import { plainPage } from './plain-page'
import type { PlainAnswer } from './refuse'

const phases = {
  starting: { heading: 'いま準備をしています', time: '10秒ほど', seconds: 10 },
  stopping: { heading: 'いまサービスを入れかえています', time: '1分ほど', seconds: 60 },
} as const

/** What somebody gets while the server starts or ends: nothing was taken, and what they wrote is still there. */
export const notNow = (phase: keyof typeof phases, isForm: boolean): PlainAnswer => {
  const { heading, time, seconds } = phases[phase]
  const lines = [
    ...(isForm ? notTaken(time) : [`${time}待って、もう一度ひらいてください。`]),
    'これまでの記録は、消えていません。',
    '危険を感じるときは、待たずに110番へ。相談は、局番なしの188番へ電話してください。',
  ]
  return {
    status: 503,
    headers: { 'Retry-After': seconds },
    text: `${[`${heading}。`, ...lines].join('\n')}\n`,
    page: plainPage({ title: '少し待ってください', heading, lines }),
  }
}

const notTaken = (time: string) => [
  'いま送ったものは、まだ受け取っていません。',
  `ブラウザーの「もどる」を押します。書いたものは、前の画面の欄にあります。${time}待って、もう一度送ってください。`,
]
