import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { threatMailFlow } from './flow'

export const threatMailWords: WordsOf<StepIdOf<typeof threatMailFlow>> = {
  settle: {
    title: ja('こわい言葉は、\u200B急がせるために\u200B書いてあります'),
    why: ja('名前や住所が書いてあっても、相手が本物とは限りません。返事をしないで、1つずつ確かめます。'),
    lines: [
      ja('返事も電話もしません。リンクも開きません'),
      ja('お金は、払いません'),
      ja('消さずに、とっておきます。画面の写真や印刷でもかまいません'),
      ja('家族か、信頼できる人に話します'),
    ],
    shows: ['do-not-pay', 'do-not-contact', 'do-not-click', 'keep-evidence', 'tell-family'],
  },
  courtPaper: {
    ...shared.courtPaper,
    why: ja(
      '放っておいてよいかは、ここで変わります。裁判所の名前の書類だけは、放っておけません。先に確かめます。',
    ),
  },
  threats: {
    title: ja('何をすると\u200B書いてありますか'),
    why: ja('書いてあることで、相談する所が変わります。「危害を加える」とあれば、先に警察です。'),
  },
  demands: shared.demands,
  iTold: shared.iTold,
  harms: shared.harms,
  paid: shared.paid,
  replied: {
    why: ja(
      '返事をすると、その宛先を使っていることが相手に伝わります。もう返事をしていても、ここで止めれば間に合うことがあります。',
    ),
  },
  mayWait: {
    title: ja('返事をせずに、\u200B188 に\u200B電話できます'),
    why: ja(
      '裁判所の書類が来ていなければ、相手には返事をせずにおきます。また来たとき、公開や危害の話があるときは、警察にも話します。',
    ),
    lines: [
      ja('電話する:下の 188 にかけます'),
      ja('携帯電話の店は、請求の相談先ではありません。迷惑な SMS を止める相談はできます'),
      ja('あとから裁判所の書類が来たら、受け取って、ここにもどります'),
    ],
    shows: ['call-188', 'do-not-contact', 'contact-carrier', 'do-not-ignore-court-paper'],
    desks: ['188', '9110'],
  },
  callerClaims: {
    title: ja('差出人は、だれだと\u200B書いてありますか'),
    why: ja('書いてあるとおりの相手とは限りません。'),
  },
  traderName: {
    title: ja('差出人の名前を、\u200Bそのまま\u200B書きます'),
    why: ja('メールなら、名前と、送り主の「@」より後ろの両方を書いておきます。'),
  },
  claimedItem: {
    title: ja('何の料金だと\u200B書いてありますか'),
    why: ja('サービスの名前があれば、そのまま書きます。なければ「わからない」です。'),
  },
  amountYen: {
    title: ja('いくらと\u200B書いてありますか'),
    why: ja('書いていなければ「わからない」で進めます。聞くために連絡はしません。'),
  },
  deadline: {
    why: ja('時間を区切って、考えるひまをなくす相手がいます。'),
  },
  contactedWhen: {
    title: ja('最初に届いたのは、\u200Bいつですか'),
    why: ja('いつから来ているのかを、相談員も警察も聞きます。だいたいでかまいません。'),
  },
  repeated: {
    why: ja('2度目からは、警察にも話しておきます。届いた数も、手がかりになります。'),
  },
  theyKnow: {
    title: ja('届いたものに、\u200B何が書いて\u200Bありましたか'),
    why: ja(
      '書いてあったものの種類だけを選びます。パスワードが書いてあったら、そのパスワードを使っている所を全部変えます。',
    ),
  },
  enteredWhere: {
    why: ja(
      'やめたサービスや、退会のときの入力から、もれることもあります。サービスの名前と時期だけを書きます。暗証番号やパスワードは書きません。',
    ),
  },
  formerEmployer: {
    why: ja(
      '前の勤め先の名前を使う相手もいます。離職票や源泉徴収票など、手元の書類の連絡先で確かめます。書類の内容は、相手に教えません。',
    ),
  },
  remembersClaim: {
    why: ja('はっきりしないときは「わからない」を選びます。急いで決めなくて大丈夫です。'),
  },
  checkedHow: {
    title: ja('相手のことを、\u200Bどうやって\u200B調べましたか'),
    why: ja('届いたものに書いてある連絡先では、確かめたことになりません。'),
  },
  claimant: {
    title: ja('公式の連絡先で聞いて、\u200Bどうでしたか'),
    why: ja('自分で調べた連絡先で確かめたときだけ「わかった」を選びます。'),
  },
  prefecture: {
    why: ja('188 でも郵便番号を聞かれます。ここでは、県を知るためだけに使い、番号は残しません。'),
  },
  call188: {
    ...shared.call188,
    lines: [
      ja('いつから、何が届いたか'),
      ja('何をしろ、しないとどうする、と書いてあるか'),
      ja('返事をしたか、払ったか'),
      ja('このあと、どうしたらよいか'),
    ],
    shows: ['do-not-pay', 'do-not-contact', 'keep-evidence', 'legal-consult'],
  },
  callPolice: {
    ...shared.callPolice,
    why: ja('おどされた、だまされたと思うときは、警察にも話します。届けを出すかどうかも、そこで聞けます。'),
    lines: [
      ja('「おどすようなメール(手紙)が来ました。相談したいです」と言います'),
      ja('届いたものを、そのまま見せます'),
      ja('「相談したことを、記録に残してください」と頼みます'),
      ja('担当の人の名前と、番号があれば番号を聞きます'),
    ],
  },
  afterCare: {
    title: ja('これからの\u200B備え'),
    why: ja('きょう全部しなくてかまいません。できるものから1つずつです。'),
    lines: [
      ja('パスワードを変えます。長くして、使い回しません'),
      ja('スマホとパソコンを、新しい状態にします。守るソフトも入れておきます'),
      ja('SNS の、だれに見せるかの設定を見直します'),
      ja('身分証の画像が出たときは、信用情報を時々確かめます'),
      ja('やめたサービスの情報を消してもらうのは、公式の窓口とわかってからです'),
    ],
    shows: [
      'change-password',
      'watch-for-contacts',
      'warn-secondary-scam',
      'credit-bureau-self-report',
      'request-erasure',
    ],
  },
}
