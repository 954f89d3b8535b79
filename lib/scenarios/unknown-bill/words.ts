import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { unknownBillFlow } from './flow'

export const unknownBillWords: WordsOf<StepIdOf<typeof unknownBillFlow>> = {
  settle: shared.settle,
  callerClaims: shared.callerClaims,
  traderName: {
    why: ja(
      '会社やお店の名前、担当の人の名前を、聞いたとおりに書きます。わからなければ「わからない」で進めます。',
    ),
  },
  claimedItem: {
    why: ja('たとえば「借りた本の延滞料金」のように、相手の言葉で書きます。'),
  },
  amountYen: {
    why: ja('聞いていなければ「わからない」で進めます。いま、かけ直して聞く必要はありません。'),
  },
  remembersClaim: {
    why: ja('はっきりしないときは「わからない」を選びます。急いで決めなくて大丈夫です。'),
  },
  demands: shared.demands,
  theyKnow: shared.theyKnow,
  iTold: shared.iTold,
  harms: {
    title: ja('ほかに、\u200Bしたことは\u200Bありますか'),
    why: ja('あれば、先に止める順番をお見せします。'),
  },
  threats: {
    why: ja('言われたことで、相談する所が変わります。言われたままを記録します。'),
  },
  paid: shared.paid,
  courtPaper: shared.courtPaper,
  familyAsked: {
    why: ja('家族が使っていた、ということがあります。断りの話をする前に聞いておきます。'),
  },
  call188: shared.call188,
  claimant: {
    why: ja(
      '契約書やカードの裏、公式サイトなど、自分で調べた連絡先で確かめたときだけ「わかった」にします。検索で名前が出ただけなら「まだ」です。',
    ),
  },
  callPolice: shared.callPolice,
  refusal: {
    title: ja('断りの手紙は、\u200B必要なときだけ\u200B書きます'),
    why: ja(
      '相手が本当にある会社で、相談員に書くようすすめられたときに書きます。にせの請求には、何も送りません。',
    ),
    shows: ['written-refusal', 'answer-genuine-bill', 'do-not-pay', 'do-not-contact'],
  },
}
