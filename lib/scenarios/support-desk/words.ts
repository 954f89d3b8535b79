import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import type { WordsOf } from '../common/vocabulary'
import * as shared from '../common/words'
import type { supportDeskFlow } from './flow'

export const supportDeskWords: WordsOf<StepIdOf<typeof supportDeskFlow>> = {
  settle: {
    title: ja('少しでも変だと\u200B思ったら、\u200Bここで止めます'),
    why: ja('会社の名前を使って、情報を聞き出す相手がいます。とちゅうでやめても、あとから話し直せます。'),
    lines: [
      ja('電話は「あとでかけ直します」と言って切ります'),
      ja('メールやチャットは、返事をせずに閉じます'),
      ja('画面の警告は、書いてある番号にかけずに閉じます'),
    ],
    shows: ['do-not-tell-secret', 'do-not-click', 'do-not-contact', 'do-not-pay', 'hang-up'],
  },
  deskFoundHow: {
    why: ja(
      '検索の上の方や広告には、にせの窓口がまじることがあります。届いたメールや画面の番号も、相手が決めたものです。',
    ),
  },
  demands: shared.demands,
  iTold: shared.iTold,
  harms: shared.harms,
  paid: shared.paid,
  courtPaper: shared.courtPaper,
  askedItems: {
    why: ja(
      '問い合わせに関係のないこと(家族や財産)を聞かれたら、いったん止めます。暗証番号やパスワードを聞く窓口には、答えません。',
    ),
  },
  purposeTold: {
    why: ja(
      '窓口が聞く理由は、おもに3つです。本人か確かめる、記録をさがす、あとで連絡する。理由を言わないときは、答えずに切ってかまいません。',
    ),
  },
  traderName: {
    why: ja('正式な名前を聞きます。言われたとおりに書きます。聞いていなければ「わからない」です。'),
  },
  contactPerson: {
    why: ja('部署と名前を聞いてかまいません。はっきり言わない相手には、何も答えません。'),
  },
  checkedHow: {
    title: ja('本物の窓口か、\u200Bどうやって\u200B調べましたか'),
    why: ja(
      '説明書、契約書、カードの裏、公式サイトの連絡先とくらべます。メールは、送り主の「@」より後ろも見くらべます。同じに見えても、本物の証明にはなりません。',
    ),
  },
  claimant: {
    title: ja('公式の連絡先で聞いて、\u200Bどうでしたか'),
    why: ja('自分でさがした連絡先で確かめたときだけ「わかった」を選びます。'),
  },
  callOfficial: {
    title: ja('公式の窓口に、\u200B自分から\u200Bかけ直します'),
    why: ja('いったん切って、自分でさがした番号にかけます。かかってきた番号や、送られた番号は使いません。'),
    lines: [
      ja('「先ほどの連絡は、そちらからですか」と聞きます'),
      ja('会社の名前、部署、担当の人の名前を聞きます'),
      ja('「なぜ必要ですか」と聞いてから答えます'),
      ja('いつ、だれと話したかを書いておきます'),
    ],
    shows: ['verify-via-official-number', 'do-not-tell-secret', 'record-who-when'],
    // The number is the one the person looked up: none of ours.
    desks: [],
  },
  whatToTell: {
    title: ja('言う前に、\u200B3つ\u200B決めます'),
    why: ja(
      'だれに、何を、どこまで。会社の情報の使い方は、公式サイトの「プライバシーポリシー」に書いてあります。',
    ),
    lines: [
      ja('公式の窓口とわかったら、用件に要ることだけ:名前、会員番号、買ったもの'),
      ja('よく考えてから:住所、生年月日。理由を聞きます'),
      ja('関係がなければ言わない:家族のこと、財産のこと'),
      ja('だれにも言わない:暗証番号、パスワード、SMS で届いた番号'),
    ],
    shows: ['do-not-tell-secret', 'do-not-volunteer-data', 'watch-for-contacts', 'use-bookmark'],
  },
  call188: {
    ...shared.call188,
    why: ja(
      '窓口が本物かわからない、話してしまって心配、というときも相談できます。名前を言わずに聞くこともできます。',
    ),
  },
}
