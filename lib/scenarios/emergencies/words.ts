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
  stopHanded: {
    title: ja('わたしたカードを、\u200B先に止めます'),
    why: ja('カードや通帳を使えなくしてもらいます。暗証番号を言っていなくても、かけます。'),
    lines: [
      ja('「カードをわたしてしまいました。止めてください」と言います'),
      ja('わたした物の数だけ、銀行やカード会社にかけます'),
      ja('また取りに来る、返しに来ると言われても、会いません。来たら 110 です'),
    ],
    shows: ['call-bank', 'contact-card-company', 'hang-up'],
    desks: ['bank', 'card-company'],
  },
  stopBoth: {
    title: ja('銀行とカード会社に、\u200B先に電話します'),
    why: ja('教えた番号で、口座もカードも使われるかもしれません。両方にかけます。'),
    lines: [
      ja('先に、お金の多い方からかけます。番号はカードや通帳の裏にあります'),
      ja('「番号を教えてしまいました。止めてください」と言います'),
      ja('おぼえのない出金や買い物がないか、聞きます'),
      ja('カードの作り直しを頼みます'),
    ],
    shows: ['call-bank', 'contact-card-company', 'hang-up'],
    desks: ['bank', 'card-company'],
  },
  stopAccount: {
    title: ja('銀行に、\u200B先に電話します'),
    why: ja('教えた番号やパスワードで、口座を動かされないようにします。'),
    lines: [
      ja('通帳やカードの裏の番号にかけます'),
      ja('「番号を教えてしまいました。口座を止めてください」と言います'),
      ja('おぼえのない出金がないか、聞きます'),
      ja('教えたのが銀行と関係のないパスワードだけなら、「あとでかける」を選んで進みます'),
    ],
    shows: ['call-bank', 'hang-up'],
    desks: ['bank'],
  },
  stopCode: {
    title: ja('番号を送ってきた所に、\u200B先に電話します'),
    why: ja('SMSなどで届いた番号は、あなたの代わりに入る鍵になります。何の番号かを、届いた文で見ます。'),
    lines: [
      ja('銀行やカード会社の番号なら、カードの裏にある番号にかけて、止めてもらいます'),
      ja('電話会社、通販、LINEなどの番号なら、公式のアプリやサイトで、入られていないかを見ます'),
      ja('届いた文は消しません。文の中の電話番号やリンクは使いません'),
    ],
    shows: ['call-bank', 'contact-service-operator', 'hang-up'],
    desks: ['bank', 'card-company'],
  },
  stopCard: {
    title: ja('カード会社に、\u200B先に電話します'),
    why: ja('番号を知っている人は、買い物に使えます。カードを止めて、作り直しを頼みます。'),
    lines: [
      ja('カードの裏の番号にかけます'),
      ja('「カードの番号を教えてしまいました。止めてください」と言います'),
      ja('もう使われていないか、聞きます。これからの明細も見ます'),
      ja('担当の人の名前を書きとめます'),
    ],
    shows: ['contact-card-company', 'check-statement', 'hang-up'],
    desks: ['card-company'],
  },
  newPassword: {
    title: ja('パスワードを\u200B変えます'),
    why: ja('教えたパスワードは、もう使いません。'),
    lines: [
      ja('届いたリンクではなく、いつものアプリやお気に入りから開いて、変えます'),
      ja('同じパスワードを使っている所も、みんな変えます'),
      ja('知らない機器から入った記録がないか、見ます'),
      ja('アプリを入れた、画面を見せた端末では変えません。別の端末で変えます'),
    ],
    shows: ['change-password', 'use-bookmark'],
  },
  myNumber: {
    title: ja('マイナンバーを\u200B教えたとき'),
    why: ja('番号を悪く使われるのを、防ぐための備えです。カードごとわたしたときは、先に止めます。'),
    lines: [
      ja('カードをわたした、なくしたときは、専用の電話で一時的に止められます'),
      ja('悪用が心配なときは、市区町村の役所に、番号の変更を相談できます'),
      ja('いつ、だれに、どうやって教えたかを書きとめます。番号そのものは書きません'),
    ],
    shows: ['ppc-consult', 'keep-evidence', 'hang-up'],
    desks: ['mynumber'],
  },
  idImage: {
    title: ja('身分証の画像が\u200Bわたったとき'),
    why: ja('あなたの名前で申しこまれるのを、防ぐための備えです。このあと、警察に話します。'),
    lines: [
      ja('信用情報の3つの機関(CIC、JICC、KSC)に、「本人申告」ができます'),
      ja('身分証を出した役所や警察に、作り直せるかを聞きます'),
      ja('何の画像を、いつ、どこへ送ったかを書きとめます。画像は消さずに残します'),
    ],
    shows: ['credit-bureau-self-report', 'keep-evidence', 'hang-up'],
  },
  linkOpened: {
    title: ja('リンクを\u200B開いただけのとき'),
    why: ja('何も入力していなければ、まず画面を閉じます。'),
    lines: [
      ja('その画面には、何も入力しません。電話番号が出ていても、かけません'),
      ja('アプリを入れるように言われても、入れません'),
      ja('銀行やお店は、いつものアプリやお気に入りから開いて見ます'),
      ja('開いた日時と、リンクのあった文を残します'),
      ja('入力や、アプリを入れたことを思い出したら、「もどる」から答えを直します'),
    ],
    shows: ['do-not-click', 'do-not-install', 'change-password', 'use-bookmark'],
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
  electronic: {
    title: ja('電子の知らせは、\u200B自分で開いて見ます'),
    why: ja('本物かもしれません。にせの知らせもあるので、届いたリンクは使いません。'),
    lines: [
      ja('裁判所の公式サイトを、自分で探して開きます'),
      ja('裁判所の電子の受け取りに申しこんだおぼえがあるか、思い出します'),
      ja('おぼえがなくても、ほうっておきません。このあと裁判所に聞きます'),
    ],
    shows: ['do-not-ignore-court-paper', 'object-within-two-weeks', 'attend-or-answer-court'],
  },
  about: {
    title: ja('この書類は、\u200Bほうっておきません'),
    why: ja('本物かもしれません。本物なら、返事をしないと相手の言うとおりに決まることがあります。'),
    lines: [
      ja('不在票のときは、郵便局から受け取ります。受け取らないで待つことはしません'),
      ja('支払督促なら、同封の「督促異議」の紙に書いて出せます'),
      ja('書類は捨てません。封筒もとっておきます'),
      ja('書類に書いてある番号には、かけません'),
    ],
    shows: ['object-within-two-weeks', 'attend-or-answer-court', 'do-not-ignore-court-paper'],
  },
  summons: {
    title: ja('答弁書と、\u200B裁判所に行く日を見ます'),
    why: ja('本物かもしれません。本物なら、何もしないと相手の言うとおりに決まることがあります。'),
    lines: [
      ja('書類の「期日」と、答弁書を出す日を書きとめます'),
      ja('不在票のときは、郵便局から受け取ります'),
      ja('行けない日なら、早めに裁判所に聞きます'),
      ja('書類は捨てません。封筒もとっておきます'),
      ja('書類に書いてある番号には、かけません'),
    ],
    shows: ['attend-or-answer-court', 'legal-consult', 'do-not-ignore-court-paper'],
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
