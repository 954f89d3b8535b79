import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { courtPaperFlow, dangerFlow, harmFlow, paidFlow, toldFlow } from './flows'

export const dangerWords: WordsOf<StepIdOf<typeof dangerFlow>> = {
  call110: {
    title: ja('110 に\u200B電話します'),
    why: ja('お金やカードを取りに来る人がいる。こわいことを言われた。それだけで電話してかまいません。'),
    lines: [
      ja('ドアを開けません'),
      ja('「詐欺かもしれません。人が来ます」と言います'),
      ja('住所を聞かれたら、警察には答えます'),
    ],
    shows: ['do-not-hand-over', 'hang-up'],
    desks: ['110'],
  },
}

export const harmWords: WordsOf<StepIdOf<typeof harmFlow>> = {
  danger: {
    why: ja('だれかが来る、危害を加えると言われたときは、ほかのことより先に 110 です。'),
  },
}

export const paidWords: WordsOf<StepIdOf<typeof paidFlow>> = {
  paid: {
    title: ja('どうやって\u200B払いましたか'),
    why: ja('払い方で、先に電話する所がちがいます。'),
  },
  callPayer: {
    title: ja('先に、\u200B止めてもらう\u200B電話をします'),
    why: ja('早いほど、止められることがあります。まだ相手と電話がつながっていたら、切ってからかけます。'),
    lines: [
      ja('「だまされて払ったかもしれません。止めてください」と言います'),
      ja('いつ、いくら、どこへ払ったかを言います'),
      ja('つながらないときは、公式サイトで別の番号をさがすか、警察署にかけます'),
    ],
    shows: ['call-bank', 'contact-card-company', 'contact-prepaid-issuer', 'contact-carrier', 'hang-up'],
  },
  callPolice: {
    ...shared.callPolice,
    why: ja('払ったお金のことは、警察にも話します。銀行に、警察の受付番号を聞かれることがあります。'),
    lines: [
      ja('「だまされて、お金を払ったかもしれません。相談したいです」と言います'),
      ja('いつ、いくら、どこへ払ったかを言います'),
      ja('担当の人の名前と、番号があれば番号を聞きます'),
    ],
  },
}

export const toldWords: WordsOf<StepIdOf<typeof toldFlow>> = {
  iTold: shared.iTold,
  leaveNet: {
    title: ja('先に、ネットから\u200B切りはなします'),
    why: ja('アプリや遠隔操作で、画面を見られているかもしれません。'),
    lines: [
      ja('機内モードにする、または Wi-Fi を切ります'),
      ja('その端末で、銀行のアプリを開きません'),
      ja('このあとの電話は、できれば別の電話からかけます'),
    ],
    shows: ['disconnect-device', 'hang-up'],
  },
  callIssuer: {
    title: ja('先に、止める所へ\u200B電話します'),
    why: ja('教えたもの、わたしたものを、使えなくしてもらいます。'),
    lines: [
      ja('「番号を教えてしまいました。止めてください」と言います'),
      ja('作り直しを頼みます'),
      ja('担当の人の名前を書きとめます'),
    ],
    shows: ['call-bank', 'contact-card-company', 'change-password', 'credit-bureau-self-report', 'hang-up'],
  },
  callPolice: shared.callPolice,
}

export const courtPaperWords: WordsOf<StepIdOf<typeof courtPaperFlow>> = {
  courtPaper: {
    ...shared.courtPaper,
    title: ja('書類は、\u200Bどうやって来ましたか'),
  },
  courtPaperKind: {
    why: ja('封筒の中の、いちばん上の紙の題を見ます。事件番号も書いてあります。'),
  },
  courtPaperOn: {
    why: ja('受け取った日から数える期限があります。わからなければ「わからない」で進めます。'),
  },
  about: {
    title: ja('この書類は、\u200Bほうっておきません'),
    why: ja('本物かもしれません。本物なら、返事をしないと相手の言うとおりに決まることがあります。'),
    lines: [
      ja('不在票のときは、郵便局から受け取ります'),
      ja('書類は捨てません。封筒もとっておきます'),
      ja('書類に書いてある番号には、かけません'),
    ],
    shows: ['object-within-two-weeks', 'attend-or-answer-court', 'do-not-ignore-court-paper'],
  },
  checkCourt: {
    title: ja('裁判所に\u200B確かめます'),
    why: ja('電話帳か裁判所の公式サイトで、番号を自分で調べます。書類の番号は使いません。'),
    lines: [
      ja('「この事件番号の書類を、そちらで出しましたか」と聞きます'),
      ja('書類を持って、裁判所の窓口で聞くこともできます'),
      ja('裁判所の人が、電話で払うように言うことはありません'),
    ],
    shows: ['check-court-independently', 'do-not-ignore-court-paper', 'do-not-contact', 'legal-consult'],
    desks: ['court'],
  },
}
