import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import type { foundDataFlow } from './flow'

export const foundDataWords: WordsOf<StepIdOf<typeof foundDataFlow>> = {
  settle: {
    title: ja('見つけただけなら、\u200B責められる\u200Bことではありません'),
    why: ja('急いで消したり、返したりしなくてかまいません。先に、だれに知らせるかを一緒に決めます。'),
    lines: [
      ja('中身を、これ以上は開きません'),
      ja('写真に撮りません。人に送りません'),
      ja('消さずに、そのまま置いておきます'),
    ],
    shows: ['do-not-copy-others-data'],
  },
  foundWhose: {
    why: ja('自分の情報も出ていたときは、自分のための備えもお見せします。'),
  },
  foundWhere: {
    why: ja('見つけた所で、知らせる相手が変わります。'),
  },
  foundKinds: {
    why: ja('種類だけを選びます。名前や番号は、ここに書きません。'),
  },
  foundCount: {
    why: ja(
      'だいたいで、かまいません。数えるために開くことはしません。知らせる相手には、画面や現物を見せれば伝わります。',
    ),
  },
  tellCarrier: {
    title: ja('届けた所に、\u200Bまちがいを\u200B知らせます'),
    why: ja('郵便は郵便局、荷物は伝票にある配達の会社です。番号は、伝票か公式サイトで見ます。'),
    lines: [
      ja('開けません。開けてしまったときは、閉じて、そのことも言います'),
      ja('「あて名のちがうものが届きました」と言います'),
      ja('郵便は、「まちがって届きました」と書いた紙をはって、ポストに入れることもできます'),
      ja('メールなら、開かず、返事もしません。送り主の公式の窓口に知らせます'),
    ],
    shows: ['return-misdelivered', 'do-not-copy-others-data'],
    // The number stands on the slip: none of ours.
    desks: [],
  },
  tellPolice: {
    title: ja('拾ったものは、\u200B早めに\u200B届けます'),
    why: ja('お店や駅の中で拾ったら、そこの人に。道で拾ったら、近くの交番か警察署に届けます。'),
    lines: [
      ja('持ち主に、自分で連絡しようとしません'),
      ja('拾った場所と時刻を言います'),
      ja('わたした人の名前と、番号があれば番号を書きとめます'),
    ],
    shows: ['do-not-copy-others-data', 'record-who-when'],
    desks: ['police-station', '9110'],
  },
  shopMentionedReset: {
    why: ja(
      '説明があったかどうかは、お店が直すときの手がかりになります。おぼえがなければ「わからない」です。',
    ),
  },
  tellBy: {
    why: ja(
      '行けば、画面を見せるだけですみます。電話は早く、書いたものは後に残ります。やりやすいもので、かまいません。',
    ),
  },
  tellShop: {
    title: ja('お店に、\u200B短く\u200B伝えます'),
    why: ja(
      '知らせるのは、苦情ではありません。次に借りる人のためにもなります。名刺や公式サイトの連絡先を使います。',
    ),
    lines: [
      ja('「お借りしたものに、前の方の情報が残っていました」'),
      ja('写真、連絡先など、種類とだいたいの数を言います'),
      ja('「お手数ですが、消していただけますか」'),
      ja('「今後、どうされるかも教えてください」'),
      ja('担当の人の名前を、書きとめます'),
    ],
    shows: ['tell-shop-calmly', 'ask-erasure-certificate', 'record-who-when'],
    // The shop's own number is known to the person alone.
    desks: [],
  },
  apologised: {
    why: ja('お店の返事は、3つのことで見ます。1つめです。まだ話していなければ「わからない」で進めます。'),
  },
  erased: {
    why: ja('2つめです。目の前で消したか、消したとわかる書面があるかを見ます。'),
  },
  prevention: {
    why: ja('3つめです。返すときに毎回消す、などの話があったかを見ます。'),
  },
  promised: {
    title: ja('お店は、いつまでに\u200B何をすると\u200B言いましたか'),
    why: ja('言われたとおりに書いておきます。返事が来ないとき、相談の手がかりになります。'),
  },
  call188: {
    title: ja('188 に\u200B電話します'),
    why: ja(
      'お店の対応で困ったときは、消費生活センターで聞けます。情報の扱いのことは、個人情報保護委員会でも聞けます。',
    ),
    lines: [ja('何を見つけたか(種類と数だけ)'), ja('お店に、いつ、何と伝えたか'), ja('お店は、何と答えたか')],
    shows: ['ppc-consult', 'legal-consult', 'record-who-when'],
    desks: ['188', 'ppc'],
  },
  afterCare: {
    title: ja('返すときと、\u200Bこれからの\u200B備え'),
    why: ja('できるものから、1つずつでかまいません。'),
    lines: [
      ja('返す前に、自分のデータを消してもらいます。目の前か、書面で確かめます'),
      ja('画面のロックと、2段階の認証をかけておきます'),
      ja('使わないアプリは、入れません'),
      ja('大事な写真や連絡先は、2か所に写しをとっておきます'),
    ],
    shows: ['ask-erasure-certificate', 'do-not-copy-others-data', 'watch-for-contacts'],
  },
}
