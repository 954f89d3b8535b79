import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { callbackCheckFlow } from './flow'

// S3-20: every step says what to do, with a sentence to say; none leans on what everybody is supposed to know.
export const callbackCheckWords: WordsOf<StepIdOf<typeof callbackCheckFlow>> = {
  settle: {
    title: ja('名前も生年月日も、\u200B言わなくて\u200Bかまいません'),
    why: ja(
      'かけてきたのは、相手です。だれなのかを先に言うのも、相手です。つかれているときは、あとにします。',
    ),
    lines: [
      ja('つながっていたら「確かめてから、かけ直します」と言って切ります'),
      ja('着信の番号には、もうかけません'),
      ja('着信の時刻は、消さずに残します'),
    ],
    shows: ['hang-up', 'do-not-volunteer-data', 'do-not-tell-secret', 'do-not-contact', 'callback-challenge'],
  },
  howReached: {
    title: ja('その電話は、\u200Bどうでしたか'),
    why: ja('かけ直していても、責められることはありません。どちらが先にかけたかを、あとで使います。'),
  },
  voicemailLeft: {
    why: ja(
      '用のある相手は、伝言や手紙でも知らせてきます。伝言がなければ、急いでかけ直すことはありません。伝言の番号も、にせものにできます。',
    ),
  },
  callerClaims: shared.callerClaims,
  demands: {
    why: ja(
      '名前や生年月日と、暗証番号やパスワードでは、止める所がちがいます。「本人確認です」と言われたものも選びます。',
    ),
  },
  threats: {
    why: ja('「疑うなら切ってください」「案内できなくなります」と言われたら、そのまま切ってかまいません。'),
  },
  iTold: shared.iTold,
  harms: shared.harms,
  paid: shared.paid,
  courtPaper: shared.courtPaper,
  contactedWhen: {
    title: ja('最初の電話は、\u200Bいつでしたか'),
    why: ja('着信の記録を見ます。相手に言わせた時刻と、くらべるために使います。相手には教えません。'),
  },
  calledBackWhen: {
    why: ja('「夕方」のように、だいたいでかまいません。'),
  },
  theyKnow: shared.theyKnow,
  challenged: {
    title: ja('「だれに、いつ電話しましたか」と\u200B相手に聞きましたか'),
    why: ja('まだなら「いいえ」で進みます。聞くために、かけ直すことはしません。'),
  },
  statedWhom: {
    title: ja('相手は、だれに\u200B電話したのか\u200B言えましたか'),
    why: ja('こちらが先に名乗ったあとで言ったのなら「いいえ」です。'),
  },
  statedWhen: {
    title: ja('相手は、いつ\u200B電話したのか\u200B言えましたか'),
    why: ja('着信の記録と合っていたときだけ「はい」です。'),
  },
  whoCalled: {
    title: ja('相手に、先に\u200B言わせます'),
    why: ja(
      'また電話が来たときの順番です。言えなければ切ります。合っていても、本物の証明にはなりません。その電話をかけたのは、相手だからです。',
    ),
    lines: [
      ja('名乗らずに出ます。名前も番号も言いません'),
      ja('「だれに、電話していますか」と聞きます'),
      ja('「最初の電話は、いつでしたか」と聞きます'),
      ja('言えなければ、「切ります」と言って切ります'),
      ja('名乗らないと話せないと言われたら、「では、手紙でお願いします」と言います。住所は言いません'),
    ],
    shows: ['callback-challenge', 'do-not-volunteer-data', 'hang-up', 'record-who-when'],
  },
  numberShown: {
    why: ja('着信の記録を見て、そのまま書きます。この番号には、かけ直しません。'),
  },
  numberOnSite: {
    title: ja('番号がサイトに\u200B出ていても、\u200Bそれだけでは\u200B決めません'),
    why: ja('表示される番号は、にせものにできます。電話の向こうにいる人がだれかは、番号ではわかりません。'),
    lines: [
      ja('手あたりしだいにかけて、名前を聞き出す相手がいます'),
      ja('「サイトを見てください」と言う相手にも、名前は言いません'),
      ja('公式サイトでは、受付の時間と、何を聞くことになっているかも見ておきます'),
    ],
    shows: ['verify-via-official-number', 'screen-calls', 'do-not-volunteer-data'],
  },
  checkedHow: {
    title: ja('相手のことを、\u200Bどうやって\u200B調べましたか'),
    why: ja('切って、調べて、自分からかけ直す。この順番なら、相手の決めた番号を使わずにすみます。'),
  },
  claimant: {
    title: ja('公式の連絡先で聞いて、\u200Bどうでしたか'),
    why: ja(
      '自分でさがした連絡先で聞いて、「たしかに電話しました」と言われたときだけ「わかった」を選びます。',
    ),
  },
  callOfficial: {
    title: ja('公式の番号に、\u200B自分から\u200Bかけます'),
    why: ja('カードの裏、契約書、公式サイトの番号です。急ぎの用でなければ、あすでもかまいません。'),
    lines: [
      ja('「そちらから、わたしに電話をしましたか」と聞きます'),
      ja('大事な知らせは「手紙で送ってください」と頼めます'),
      ja('電話のしかたで困ったことがあれば、伝えて、返事の日を聞きます'),
    ],
    shows: ['verify-via-official-number', 'record-who-when', 'do-not-tell-secret'],
    // The number is the one the person looked up: none of ours.
    desks: [],
  },
  promised: {
    title: ja('頼んだことに、\u200Bいつ返事があると\u200B言われましたか'),
    why: ja('だれに、何を頼み、いつ返事が来るのか。頼んでいなければ「わからない」で進めます。'),
  },
  call188: {
    ...shared.call188,
    why: ja(
      '本物の電話かわからない、話してしまって心配、というときも相談できます。名前を言わずに聞くこともできます。',
    ),
  },
  callPolice: {
    ...shared.callPolice,
    why: ja('役所や警察を名乗る電話、こわいことを言う電話のことは、警察にも話しておきます。'),
    lines: [
      ja('「変な電話がありました。相談したいです」と言います'),
      ja('時刻と、表示された番号と、言われたことを伝えます'),
      ja('担当の人の名前と、番号があれば番号を聞きます'),
    ],
  },
}
