import type { FactName } from '@/lib/facts/catalogue'
import type { Answer } from '@/lib/facts/parse'
import { ja, type Text } from '@/lib/text/text'

/** A way in from the first screen: the question it starts with, and what choosing it says already. */
export type Door = {
  readonly id: string
  readonly asks: FactName
  readonly says: Readonly<Partial<Record<FactName, Answer>>>
  readonly title: Text
  readonly why: Text
}

/** The doors that start a case. The other links of the first screen lead to pages without one. */
const doors: readonly Door[] = [
  {
    id: 'came',
    asks: 'channel',
    // The first screen has a door of its own for those who are on the phone.
    says: { forWhom: 'self', inCall: 'no' },
    title: ja('何で来ましたか'),
    why: ja('来かたによって、気をつけることが変わります。'),
  },
  {
    id: 'call',
    asks: 'situation',
    says: { forWhom: 'self', channel: 'call', inCall: 'no' },
    title: ja('どんな用件の\u200B電話でしたか'),
    why: ja('近いものを1つ選んでください。あとで変えられます。'),
  },
  {
    id: 'harm',
    asks: 'harms',
    says: { forWhom: 'self' },
    title: ja('何が\u200Bありましたか'),
    why: ja('あてはまるものを全部選んでください。先に止める順番をお見せします。'),
  },
  {
    id: 'court',
    asks: 'courtPaper',
    // A paper came, even when nobody can say how (I1).
    says: { forWhom: 'self', courtPaperCame: 'yes' },
    title: ja('書類は、\u200Bどうやって\u200B来ましたか'),
    why: ja('来かたで、本物かどうかの手がかりになります。書類は捨てないでください。'),
  },
  {
    id: 'family',
    asks: 'channel',
    says: { forWhom: 'family', inCall: 'no' },
    title: ja('ご家族に、\u200B何で来ましたか'),
    why: ja('ご本人に来たものについて選んでください。ご家族が書いたことがわかるように記録します。'),
  },
  {
    id: 'found',
    asks: 'foundWhere',
    // Nothing came to a finder: how it came is not asked.
    says: { forWhom: 'self', situation: 'found-data', channel: null, inCall: 'no' },
    title: ja('どこで\u200B見つけましたか'),
    why: ja('見つけた所で、知らせる相手が変わります。中身は、ここに書きません。'),
  },
  {
    id: 'desk',
    asks: 'channel',
    says: { forWhom: 'self', situation: 'support-desk', inCall: 'no' },
    title: ja('その窓口とは、\u200B何で話しますか'),
    why: ja('電話、メール、画面の警告などで、気をつけることが変わります。'),
  },
]

/** The door of that name, or `undefined`: names come from a URL. */
export const doorOf = (id: string): Door | undefined => doors.find((door) => door.id === id)
