import { fold } from '@/lib/log/fold'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { dayInJapan } from '@/lib/text/japan-time'
import { ja, say } from '@/lib/text/text'
import { type AdviceView, adviceViews } from './advice-view'
import { type ContactView, contactView } from './contact-view'

/** A help page: the rules' advice for a situation that was only named, with nothing stored. */
export type HelpView = {
  title: string
  lead: string
  advice: AdviceView[]
  contacts: ContactView[]
  /** The door behind which the same is gone through step by step. */
  start: { href: `/start/${string}`; label: string }
}

const topics = {
  'found-data': {
    title: ja('他の人の情報を\u200B見つけたとき'),
    door: 'found',
    lead: ja('見つけただけなら、責められることではありません。開かず、写さず、置いてあった所に知らせます。'),
  },
  'support-desk': {
    title: ja('問い合わせる\u200B前に'),
    door: 'desk',
    lead: ja('本物の窓口に聞かれたことに答えるのは、ふつうのことです。先に、窓口が本物かを確かめます。'),
  },
} as const

/** The help page on a topic at `now`, or `null` when there is none: names come from a URL. */
export const readHelp = (topic: string, now: Date): HelpView | null => {
  if (topic !== 'found-data' && topic !== 'support-desk') return null
  const guidance = guide(rules, { situation: topic })
  return {
    title: say(topics[topic].title),
    lead: say(topics[topic].lead),
    advice: adviceViews(guidance, fold([]), dayInJapan(now)),
    start: { href: `/start/${topics[topic].door}`, label: '1つずつ、一緒に進める' },
    contacts: guidance.contacts.slice(0, 3).map(({ id, why }) => contactView(id, now, why)),
  }
}
