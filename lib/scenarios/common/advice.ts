import { ja, type Text } from '@/lib/text/text'
import { type Advice, act, know, never } from './advice-kinds'

/** Every advice of the public API and a few of our own, in the order shown within its urgency. Ids are fixed. */
export const adviceCatalogue = {
  'call-110': act(
    1,
    '110 に電話します',
    'お金やカードを取りに来る、こわいことを言われたときは、ためらわず 110 です。ドアは開けません。',
  ),
  'hang-up': act(
    1,
    '電話がつながっていたら、切ります',
    '途中で切ってかまいません。「家族に相談します。切ります」と言えば十分です。',
  ),
  'disconnect-device': act(
    1,
    'スマホやパソコンを、ネットから切りはなします',
    '機内モードにするか、Wi-Fi を切ります。電源は切らずに置いておきます。入れたアプリは、相談してから消します。',
  ),
  'call-bank': act(
    1,
    '銀行に電話して、止めてもらいます',
    '通帳やカードの裏の番号にかけます。振り込んだときは、振込先の銀行にも知らせます。',
  ),
  'contact-card-company': act(
    1,
    'カード会社に電話します',
    'カードの裏の番号にかけます。カードを止めて、作り直しを頼みます。',
  ),
  'contact-prepaid-issuer': act(
    1,
    'プリペイドカードの発行会社に電話します',
    'カードに書いてある番号にかけます。残りを止められることがあります。カードとレシートは捨てません。',
  ),
  'call-188': act(
    2,
    '188 に電話します',
    'お近くの消費生活センターにつながります。相談は無料、通話料がかかります。郵便番号を聞かれます。',
  ),
  'call-police-9110': act(
    2,
    '警察に相談します(#9110)',
    '急がない相談の番号です。住んでいる県の警察につながります。',
  ),
  'contact-carrier': act(
    2,
    '携帯電話の会社に相談します',
    '契約書や公式サイトの番号にかけます。使っていない料金や、迷惑な SMS を止める方法を聞けます。',
  ),
  'verify-via-official-number': act(
    2,
    '公式の連絡先は、自分で調べます',
    '相手が言った番号や、検索で出ただけの番号は使いません。契約書、カードの裏、公式サイトを見ます。先に 188 で相談できます。',
  ),
  'check-court-independently': act(
    1,
    '裁判所の番号を自分で調べて、確かめます',
    '書類に書いてある番号は使いません。電話帳や裁判所の公式サイトで調べてかけます。書類を持って行って聞くこともできます。',
  ),
  'object-within-two-weeks': act(
    1,
    '2週間のうちに、裁判所へ返事を出します',
    '支払督促は、受け取ってから2週間のうちに「督促異議」を出せます。同封の用紙を使います。',
  ),
  'attend-or-answer-court': act(
    1,
    '答弁書を出し、決められた日に裁判所へ行きます',
    '何もしないと、相手の言うとおりに決まることがあります。早めに相談します。',
  ),
  'tell-family': act(
    2,
    '家族か、信頼できる人に話します',
    'ひとりで決めないでください。話すだけで落ち着きます。',
  ),
  'check-family-use': act(
    2,
    '家族が使っていないか、聞きます',
    '家族が使っていた、契約していた、ということがあります。支払いを断る前に聞きます。',
  ),
  'check-statement': act(
    2,
    '明細を、1行ずつ見ます',
    '手元の領収書や手帳とくらべます。おぼえのない行に印をつけます。',
  ),
  'check-terms': know(
    2,
    '自分の契約なら、払う必要があることもあります',
    '払うか払わないかは、ここでは決められません。契約書を手元に置いて 188 で相談します。',
  ),
  'check-cooling-off': know(
    2,
    '取りやめられる期間かどうか、188 で聞きます',
    '家に来た人や電話ですすめられた契約には、書面を受け取った日を1日目として8日のあいだ、取りやめを知らせられるものがあります(クーリング・オフ)。書面がないとき、過ぎたと思うときも聞きます。',
  ),
  'check-minor-contract': know(
    2,
    '18歳になる前の契約だと、188 で伝えます',
    '親などの同意がない契約は、取り消せることがあります。取り消せない場合もあるので、相談員に聞きます。',
  ),
  'answer-genuine-bill': act(
    2,
    '相談のあとで、相手に「頼んでいない」と伝えます',
    '相手が本当にある会社なら、放っておかない方がよいことがあります。先に 188 で相談し、公式の番号にかけます。',
  ),
  'ask-what-they-hold': act(
    2,
    '相手が何を知っているのか、言わせます',
    'こちらからは言いません。「そちらには何と登録されていますか」と聞きます。',
  ),
  'callback-challenge': act(
    2,
    '「だれに、いつ電話しましたか」と聞きます',
    '答えられないときは切ります。答えられても、本物の証明にはなりません。',
  ),
  'change-password': act(
    1,
    'パスワードを変えます',
    '公式のアプリやサイトから変えます。同じパスワードを使っている所も変えます。',
  ),
  'keep-evidence': act(
    2,
    '消さずに、とっておきます',
    '着信の記録、メール、SMS、紙は、そのまま残します。あとで相談員や警察が見ます。',
  ),
  'record-who-when': act(2, '「だれが」「いつ」を書いておきます', '覚えているうちに、短くてかまいません。'),
  'credit-bureau-self-report': act(
    3,
    '信用情報機関に「本人申告」ができます',
    '身分証の画像がわたったときの備えです。CIC、JICC、KSC の3つがあります。',
  ),
  'ppc-consult': act(
    3,
    '個人情報保護委員会に、電話で聞けます',
    'お店の個人情報の扱いについての相談です。先にお店や 188 に話します。',
  ),
  'legal-consult': act(3, '法律の相談もできます', '法テラスなどで、弁護士に相談する方法を聞けます。'),
  'written-refusal': act(
    3,
    '「払いません」と書いた手紙を出します',
    '相談員にすすめられた内容で、自分で書きます。写しを残します。',
  ),
  'request-disclosure': act(
    3,
    '何を登録しているか、開示を求められます',
    '本当にある会社とわかってから、公式の窓口に出します。',
  ),
  'request-erasure': act(
    3,
    '情報の利用停止や消去を求められます',
    '本当にある会社とわかってから、公式の窓口に出します。',
  ),
  'ask-shop-to-file-report': act(
    3,
    'お店に、警察への届けを頼みます',
    '被害届はお店が出すもの、と言われることがあります。警察かセンターにそう言われたときに頼みます。',
  ),
  'police-register': act(
    2,
    '警察に「相談したこと」を残してもらいます',
    '届けを出せないと言われても、相談を記録してほしいと頼めます。番号があれば書きとめます。',
  ),
  'tell-shop-calmly': act(
    3,
    'お店には、落ち着いて短く伝えます',
    '何が残っていたかを具体的に言います。担当の人の名前と、これからの対応を聞きます。',
  ),
  'ask-erasure-certificate': act(
    3,
    '消したことがわかる書面を頼みます',
    '目の前で消してもらうか、消去の証明書を頼みます。',
  ),
  'contact-service-operator': act(
    2,
    '使っているサービスの公式の窓口に知らせます',
    '公式のアプリやサイトから入ります。相手が送ってきたリンクは使いません。',
  ),
  'stay-calm': act(3, 'まず、ひと息つきます', 'いま決めなくて大丈夫です。急がせるのは、相手の都合です。'),
  'screen-calls': act(
    3,
    '知らない番号には、しばらく出ません',
    '非通知や「+」で始まる番号も出ません。固定電話は、国際電話を止める手続きがあります。',
  ),
  'use-bookmark': act(
    3,
    '銀行や宅配のページは、自分のブックマークから開きます',
    '届いたリンクからは開きません。',
  ),
  'watch-for-contacts': know(
    3,
    'しばらく、知らない連絡がふえるかもしれません',
    'あなたのことを知っているように話しても、本物とは限りません。',
  ),
  'warn-secondary-scam': know(
    2,
    '「取り返します」「情報を消します」にも注意します',
    '公的な所が、情報を消すと電話してくることはありません。',
  ),
  'return-misdelivered': act(
    3,
    '他の人の郵便や荷物は、配達した所にもどします',
    '開けずに、郵便局や配達の会社に連絡します。',
  ),
  'do-not-pay': never(
    1,
    'いまは、払わない',
    '相手が本物かどうか、まだ確かめていません。払うと取りもどすのがむずかしく、次の請求が来ることがあります。',
  ),
  'do-not-contact': never(
    1,
    '相手に、こちらから連絡しない',
    '電話、返信、返事のはがきはしません。先に、別の所で確かめます。',
  ),
  'do-not-promise-old-debt': never(
    1,
    '古い請求に、払うとも、分けて払うとも言わない',
    '少し払ったり、払うと約束したりすると、あとで言えることが減る場合があります。先に 188 や弁護士に相談します。',
  ),
  'do-not-click': never(
    1,
    'リンクを開かない',
    '見るだけでも開きません。開いてしまったら、何も入力せずに閉じます。',
  ),
  'do-not-tell-secret': never(
    1,
    '暗証番号・パスワード・届いた番号を言わない',
    '本人確認のため、と言われても言いません。このアプリにも書かないでください。',
  ),
  'do-not-volunteer-data': never(
    1,
    '名前や生年月日を、こちらから言わない',
    '一部を知っている相手が、残りを聞き出そうとすることがあります。',
  ),
  'do-not-install': never(1, '言われたアプリを入れない', '遠隔操作のアプリが入ると、画面の中を見られます。'),
  'do-not-ignore-court-paper': never(
    1,
    '裁判所の書類を、ほうっておかない',
    '本物なら、返事をしないと相手の言うとおりに決まることがあります。不在票のときは、受け取ります。',
  ),
  'do-not-hand-over': never(
    1,
    'お金・カード・通帳をわたさない',
    '取りに来ると言われたら、わたさずに 110 に電話します。',
  ),
  'do-not-copy-others-data': never(
    1,
    '他の人の情報を、写したり送ったりしない',
    '種類と数だけを書きとめます。中身は開きません。',
  ),
} as const satisfies Readonly<Record<string, Advice>>

/** Where the sources disagree (seed-items part 2; the desks' own pages): nobody decides it for the person. */
const disagreements: Readonly<Partial<Record<AdviceId, readonly Text[]>>> = {
  'verify-via-official-number': [
    ja('体験談:番号を検索し、店の名前が出たのでかけ直した。'),
    ja('相談員など:検索で名前が出ても、電話の相手がその店とは限らない。表示も、にせものにできる。'),
  ],
  'police-register': [
    ja('体験談:「被害の届けはお店が出すもの」と警察で言われた。'),
    ja('犯罪捜査規範61条:届け出があったときは受ける、と定めている。どうなるかは、警察が決める。'),
  ],
  'call-188': [
    ja('多くの案内:土日と祝日は、国民生活センターにつながる。'),
    ja('地域の案内:土曜は県のセンターにつながる所や、休みの所もある。'),
  ],
  'answer-genuine-bill': [
    ja('にせの請求についての案内:返事をせず、放っておく。'),
    ja('本当にある会社の請求についての案内:放っておかず、頼んでいないと伝える。'),
  ],
}

export type AdviceId = keyof typeof adviceCatalogue

/** The advice of that id. */
export const adviceOf = (id: AdviceId): Advice => {
  const sides = disagreements[id]
  return sides ? { ...adviceCatalogue[id], sides } : adviceCatalogue[id]
}

/** All advice ids in showing order. */
export const adviceIds = Object.keys(adviceCatalogue) as AdviceId[]

/** The showing order of advice: urgency 1 first, then as in the catalogue. */
export const byUrgency = (a: AdviceId, b: AdviceId): number =>
  adviceCatalogue[a].urgency - adviceCatalogue[b].urgency || adviceIds.indexOf(a) - adviceIds.indexOf(b)
