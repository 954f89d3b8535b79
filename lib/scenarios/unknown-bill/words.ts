import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { unknownBillFlow } from './flow'

export const unknownBillWords: WordsOf<StepIdOf<typeof unknownBillFlow>> = {
  settle: shared.settle,
  callerClaims: shared.callerClaims,
  remembersClaim: {
    why: ja('はっきりしないときは「わからない」を選びます。急いで決めなくて大丈夫です。'),
  },
  demands: shared.demands,
  threats: {
    why: ja('言われたことで、相談する所が変わります。言われたままを記録します。'),
  },
  iTold: shared.iTold,
  harms: shared.harms,
  paid: shared.paid,
  courtPaper: shared.courtPaper,
  deadline: {
    why: ja('時間を区切って、考えるひまをなくす相手がいます。期限は、あなたが守るものとは限りません。'),
  },
  canCall: {
    title: ja('もう、188 に\u200B電話できます'),
    why: ja(
      'ここまでで、相談を始められます。続けて書くと、相談員に話すことがまとまります。疲れたら、閉じてかまいません。',
    ),
    lines: [ja('電話する:下の 188 にかけます'), ja('もう少し書く:「次へ」を押します')],
    desks: ['188'],
  },
  contactedWhen: {
    why: ja('着信の記録や、封筒の消印を見ます。「11月21日の午前」のように、だいたいでかまいません。'),
  },
  howReached: {
    title: ja('その電話は、\u200Bどうでしたか'),
    why: ja('だれが先にかけたのかを、相談員も聞きます。かけ直していても、責められることはありません。'),
  },
  numberKind: {
    why: ja(
      '番号の種類は記録に残します。表示される番号は、にせものにできます。番号だけで本物とは決めません。',
    ),
  },
  numberShown: {
    why: ja('着信の記録を見て、そのまま書きます。この番号には、かけ直しません。'),
  },
  traderName: {
    why: ja('聞いたとおりに書きます。本当の名前とちがっていても、かまいません。'),
  },
  contactPerson: {
    why: ja('聞いていなければ「わからない」で進めます。いま、かけ直して聞く必要はありません。'),
  },
  claimedItem: {
    why: ja('たとえば「借りた本の延滞料金」のように、相手の言葉で書きます。'),
  },
  usedOn: {
    why: ja('手帳や明細とくらべる手がかりになります。聞いていなければ、相談のあとで確かめます。'),
  },
  amountYen: {
    why: ja('聞いていなければ「わからない」で進めます。相談のあとで、公式の番号で確かめます。'),
  },
  theyKnow: shared.theyKnow,
  everUsed: {
    why: ja('前に会員証を作った、家族が使った、ということもあります。'),
  },
  memberIdMatch: {
    title: ja('相手が言った会員番号は、\u200Bあなたのものと\u200B同じですか'),
    why: ja('自分の会員証を、声に出さずに見ます。番号は、相手にもここにも書きません。'),
  },
  oldCard: {
    why: ja(
      'なくした会員証が使われることがあります。お店は「会員証の名前の人が払う」と言うことがありますが、それはお店の言い分です。',
    ),
  },
  familyAsked: {
    title: ja('家族が使っていないか、\u200B聞きましたか'),
    why: ja('家族が使っていた、ということがあります。断りの話をする前に聞いておきます。'),
  },
  familyUsed: {
    why: ja('使っていたときは、払うかどうかを決める前に、188 で相談します。'),
  },
  contractHow: {
    why: ja('契約のしかたで、あとから取り消せるかどうかが変わります。くわしくは 188 で聞きます。'),
  },
  contractPaperOn: {
    why: ja('日にちを数える決まりがあります。188 で、この日を伝えて聞きます。'),
  },
  minor: {
    why: ja('18歳になる前の契約には、別の決まりがあります。いまは大人でも、契約した日で答えます。'),
  },
  oldDebt: {
    why: ja(
      '最後に払ってから5年より前なら、はいを選びます。払うとも払わないとも言わずに、先に 188 で聞きます。',
    ),
  },
  checkedHow: {
    title: ja('相手のことを、\u200Bどうやって\u200B調べましたか'),
    why: ja(
      '検索で名前や番号が出ても、電話の相手がその会社とは限りません。相談員も、ここをくわしく聞きます。',
    ),
  },
  claimant: {
    title: ja('その連絡先で聞いて、\u200Bどうでしたか'),
    why: ja('自分で調べた連絡先で確かめたときだけ「わかった」を選びます。'),
  },
  wish: {
    title: ja('相談員に、\u200B何を教えて\u200Bほしいですか'),
    why: ja('たとえば「どう断ればよいか」「何を確かめればよいか」。短くてかまいません。'),
  },
  businessClaim: {
    why: ja('消費生活センターは、お店や会社との話を受けます。個人どうしや仕事の話は、ほかの窓口になります。'),
  },
  consultedElsewhere: {
    why: ja(
      '同じ件は、1つのセンター、1人の相談員に続けて話します。もう相談したときは、そのセンターにかけます。',
    ),
  },
  prefecture: {
    why: ja('188 でも郵便番号を聞かれます。ここでは、県を知るためだけに使い、番号は残しません。'),
  },
  call188: {
    ...shared.call188,
    shows: [
      ...(shared.call188.shows ?? []),
      'check-cooling-off',
      'check-minor-contract',
      'do-not-promise-old-debt',
    ],
  },
  pause: {
    title: ja('きょうは、\u200Bここで閉じて\u200Bかまいません'),
    why: ja('書いたことは残っています。最初の画面の「続きから」で、ここにもどれます。'),
    lines: [
      ja('相談員と話せたら、「続きから」で結果を書きます'),
      ja('警察への相談は、別の日でもかまいません。続けるときは「次へ」を押します'),
    ],
    shows: ['do-not-pay', 'do-not-contact'],
  },
  adviceReceived: {
    why: ja('言われたことを、覚えているうちに書きます。次の相談や、警察で役に立ちます。'),
  },
  centreConfirmed: {
    why: ja('相談員は、お店や会社が本当にあるかをくわしく調べます。聞いたとおりに選びます。'),
  },
  centreAdvisedLetter: {
    title: ja('相談員に、\u200B断りの手紙を\u200Bすすめられましたか'),
    why: ja('すすめられたときだけ、手紙を用意します。手紙は自分の言葉で書き、相談員に見てもらいます。'),
  },
  centreWillPhone: {
    why: ja(
      'センターがお店に電話するときは、そのことをお店に先に伝えておきます。言われていなければ、伝えません。',
    ),
  },
  tellShop: {
    title: ja('お店に、センターから\u200B電話があると\u200B伝えます'),
    why: ja('相談員と確かめた、公式の番号にかけます。着信の番号には、かけ直しません。'),
    lines: [
      ja('「消費生活センターから、お電話があります」と伝えます'),
      ja('ほかのことを聞かれたら「センターと話してください」と言います'),
      ja('名前や生年月日は、こちらから言いません'),
    ],
    shows: ['do-not-volunteer-data', 'ask-what-they-hold'],
    // The number is the one that was checked together with the counsellor: none of ours.
    desks: [],
  },
  callPolice: shared.callPolice,
  policeAskedShopReport: {
    why: ja(
      'そう言われても、あなたの相談を記録に残してもらうことはできます。だれの被害になるかは、警察が決めます。',
    ),
  },
  refusal: {
    title: ja('断りの手紙は、\u200B必要なときだけ\u200B書きます'),
    why: ja(
      '相手が本当にある会社で、相談員に書くようすすめられたときに書きます。にせの請求には、何も送りません。',
    ),
    shows: ['written-refusal', 'answer-genuine-bill', 'do-not-pay', 'do-not-contact'],
  },
}
