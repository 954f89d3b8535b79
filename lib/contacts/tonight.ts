import type { Need } from '@/lib/contacts/plans'
import type { Text } from '@/lib/text/text'

/** S4-06, S0-21, S4-13. */
const keep = { ja: 'メール、紙、着信の記録を、消さずに残します。' }
const note = { ja: 'いつ、だれが、何と言ったかを、紙に書きます。' }
const family = { ja: '家族か身近な人に、起きたことを話します。' }
/** S4-07; a claimant is not contacted before an independent check (I3). */
const noContact = { ja: '相手には、電話も返事もしません。' }
/** 188 asks for the postcode (procedures 1). */
const readyFor188 = { ja: '郵便番号と、話すことのメモを、電話のそばに置きます。' }
/** S0-34: a station answers at night. */
const callPolice = { ja: '警察署に、いま電話します。番号がわからないときは #9110 へ。' }
const slips = { ja: '控え、レシート、相手の口座の番号を、そろえます。' }
const inDanger = { ja: '人が来る、こわいと思うときは、110にかけます。' }

const afterLoss = (first: Text): readonly Text[] => [first, callPolice, slips, keep, family]
const quiet: readonly Text[] = [keep, note, noContact, family, readyFor188]

const lines: Readonly<Record<Need, readonly Text[]>> = {
  consumer: quiet,
  police: [callPolice, inDanger, keep, note, family],
  danger: [{ ja: 'いま、110にかけます。' }, { ja: 'ドアは開けません。お金もカードも渡しません。' }, family],
  'loss-bank': afterLoss({ ja: '振込先の銀行と、自分の銀行に、いま電話します。' }),
  'loss-card': afterLoss({ ja: 'カード会社に、いま電話します。番号はカードの裏にあります。' }),
  'loss-prepaid': afterLoss({ ja: 'カードの発行会社に、いま電話します。' }),
  'loss-code-payment': afterLoss({ ja: '決済アプリの公式の窓口に、いま連絡します。' }),
  'loss-carrier': afterLoss({ ja: '携帯電話の会社に、いま電話します。' }),
  'loss-cash': [callPolice, inDanger, slips, keep, family],
  'loss-other': [callPolice, slips, keep, noContact, family],
  device: [
    { ja: '相手との電話を切り、機器のネットの接続を切ります。' },
    { ja: '銀行とカード会社に、いま電話します。別の電話を使います。' },
    callPolice,
    keep,
    family,
  ],
  'lost-id': [callPolice, note, keep, family],
  'my-number': [{ ja: 'マイナンバーカードを、いま止めます。夜でも受け付けます。' }, callPolice, note, family],
  // I1: a court paper is received, kept and checked, never left; its own numbers are not used.
  court: [
    { ja: '封筒と中の紙を、全部いっしょに残します。' },
    { ja: '受け取った日を、紙に書きます。' },
    { ja: '「特別送達」の不在票があれば、受け取る日を決めます。' },
    { ja: '書類の番号にはかけません。裁判所の公式の番号を、自分で調べます。' },
    family,
  ],
  privacy: quiet,
  exposed: [{ ja: '出された画面を、撮って残します。' }, inDanger, note, noContact, family],
  legal: [keep, note, family, readyFor188],
  'nuisance-call': [
    { ja: '知らない番号には、出ません。かけ直しもしません。' },
    { ja: '着信の番号と時刻を、紙に書きます。' },
    family,
  ],
}

/** 「今夜できること」: what can be done for this need while the desks are shut, in order. Never "wait". */
export const tonight = (need: Need): readonly Text[] => lines[need]
