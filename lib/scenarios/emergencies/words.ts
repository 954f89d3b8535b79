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
    shows: ['call-bank', 'hang-up'],
  },
  stopCard: {
    title: ja('カード会社に、\u200B先に電話します'),
    why: ja('カードの裏の番号にかけます。申し出に期限があることがあるので、早く知らせます。'),
    lines: [
      ja('「だまされて払ったかもしれません。カードを止めてください」と言います'),
      ja('いつ、いくら、何という名前の所に払ったかを言います'),
      ja('おぼえのない請求がほかにないか、聞きます'),
    ],
    shows: ['contact-card-company', 'hang-up'],
  },
  stopCode: {
    title: ja('カードの発行会社に、\u200B先に電話します'),
    why: ja(
      '番号を伝えると、中のお金を使われます。取りもどすのはむずかしいですが、残りを止められることがあります。',
    ),
    lines: [
      ja('カードとレシートを、手元に置きます。捨てません'),
      ja('カードに書いてある会社の番号にかけます'),
      ja('「番号を伝えてしまいました。止めてください」と言います'),
    ],
    shows: ['contact-prepaid-issuer', 'keep-evidence', 'hang-up'],
  },
  stopCarrier: {
    title: ja('携帯電話の会社に、\u200B先に電話します'),
    why: ja('携帯料金と一緒の支払いは、携帯電話の会社に聞きます。'),
    lines: [
      ja('「だまされて払ったかもしれません」と言います'),
      ja('いつ、いくら、何という名前で請求されたかを言います'),
      ja('これから同じ払い方を使えなくできるか、聞きます'),
    ],
    shows: ['contact-carrier', 'hang-up'],
  },
  tellOperator: {
    title: ja('払うときに使った会社に、\u200B先に知らせます'),
    why: ja(
      'スマホ決済、コンビニ払い、暗号資産は、その会社の公式の窓口に知らせます。自分で送ったお金は、もどらないこともあります。',
    ),
    lines: [
      ja('公式のアプリやサイト、受領書から窓口をさがします。相手が送ってきたリンクは使いません'),
      ja('「だまされて払ったかもしれません。止められますか」と聞きます'),
      ja('受領書、払った画面、送り先は、消さずに残します'),
      ja('窓口がわからないときは、次へ進んで警察に話します'),
    ],
    shows: ['contact-service-operator', 'keep-evidence', 'hang-up'],
    desks: [],
  },
  relief: {
    title: ja('振込先の口座に、\u200B残りがあれば'),
    why: ja(
      '口座に残ったお金を、被害にあった人たちで分ける法律があります(振り込め詐欺救済法)。もどらないことや、一部だけのこともあります。',
    ),
    lines: [
      ja('振込先の銀行が、口座を止めます。まず、そこへの連絡と警察への相談です'),
      ja('口座の持ち主の権利をなくす知らせが出ます。60日以上かかります'),
      ja('そのあと、申しこみの期間が30日以上あります。日取りと申しこみ方は、振込先の銀行で確かめます'),
      ja('振込の控えと、本人確認の書類をとっておきます'),
      ja('手数料を取って「取り返す」という人には、たのみません'),
    ],
    shows: ['call-bank', 'warn-secondary-scam'],
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
  identity: {
    title: ja('身分証や\u200Bマイナンバーが\u200Bわたったとき'),
    why: ja('あなたの名前で申しこまれるのを、防ぐための備えです。このあと、警察に話します。'),
    lines: [
      ja('マイナンバーカードは、専用の電話で一時的に止められます'),
      ja('番号の悪用が心配なときは、役所に番号の変更を相談できます'),
      ja('信用情報の3つの機関(CIC、JICC、KSC)に、「本人申告」ができます'),
      ja('何の画像を、いつ、どこへ送ったかを書きとめます。画像は消さずに残します'),
    ],
    shows: ['credit-bureau-self-report', 'keep-evidence', 'hang-up'],
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
