import { always } from '@/lib/engine/condition'
import type { StepIdOf } from '@/lib/engine/flow'
import { is } from '@/lib/facts/conditions'
import { ja } from '@/lib/text/text'
import { defineFlow, type WordsOf } from './vocabulary'

/** Each way it can come has an entrance of its own: what not to do with just this, before anything is asked. */
const byChannel = [
  { when: is('channel', 'sms'), to: 'sms' },
  { when: is('channel', 'mail'), to: 'mail' },
  { when: is('channel', 'chat', 'app'), to: 'message' },
  { when: is('channel', 'popup'), to: 'popup' },
  { when: is('channel', 'letter', 'postcard'), to: 'courtName' },
  { when: is('channel', 'visit'), to: 'atTheDoor' },
] as const

/** What everybody is asked first, unless an emergency or a door already said it. */
export const entranceFlow = defineFlow({
  id: 'entrance',
  when: always,
  start: 'channel',
  steps: {
    channel: {
      kind: 'ask',
      stage: 'calm',
      fact: 'channel',
      branches: [{ when: is('forWhom', 'family'), to: 'helper' }, ...byChannel],
      next: 'situation',
      seeds: ['S0-01'],
    },
    helper: { kind: 'tell', stage: 'calm', topic: 'helper', branches: byChannel, next: 'situation' },
    sms: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation', seeds: ['S4-15'] },
    mail: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation', seeds: ['S4-06', 'S4-15'] },
    message: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation', seeds: ['S2-15'] },
    popup: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation', seeds: ['S2-06'] },

    // On paper the court's name comes first: no such paper is left lying (I1).
    courtName: {
      kind: 'ask',
      stage: 'calm',
      fact: 'courtPaper',
      branches: [
        { when: is('courtPaper', 'special-delivery', 'electronic'), to: 'situation' },
        { when: is('channel', 'postcard'), to: 'postcard' },
      ],
      next: 'letter',
      seeds: ['S4-08'],
    },
    postcard: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation' },
    letter: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation' },

    // Whoever stands at the door may still be there: danger comes before what it is about.
    atTheDoor: { kind: 'ask', stage: 'calm', fact: 'danger', next: 'visit' },
    visit: { kind: 'tell', stage: 'calm', topic: 'entrance', next: 'situation' },

    situation: { kind: 'ask', stage: 'calm', fact: 'situation', next: 'end', seeds: ['S0-06'] },
  },
})

export const entranceWords: WordsOf<StepIdOf<typeof entranceFlow>> = {
  channel: {
    why: ja('来かたによって、気をつけることが変わります。'),
  },
  helper: {
    title: ja('ご家族のために\u200B書きます'),
    why: ja('わかるところだけで大丈夫です。ご本人に来たもの、ご本人がしたことを書きます。'),
    lines: [
      ja('「話してくれてよかった」と伝えます。責めません'),
      ja('そばにいたら、一緒に読みながら答えます'),
      ja('188 では、まず本人から話します。病気などで話せないときは、家族から話せます'),
    ],
    shows: ['stay-calm', 'do-not-tell-secret'],
  },
  sms: {
    title: ja('SMS は、\u200Bさわらずに\u200B残します'),
    why: ja('番号は、機械で作られていることがあります。だれかを選んで送ったとは限りません。'),
    lines: [
      ja('青い文字(リンク)を、押しません'),
      ja('書いてある番号に、かけません'),
      ja('返事をしません。消しません'),
    ],
    shows: ['do-not-click', 'do-not-tell-secret'],
  },
  mail: {
    title: ja('メールは、\u200B返事をせずに\u200B残します'),
    why: ja('送り主の名前は、だれの名前にでも作れます。知っている会社の名前でも、同じです。'),
    lines: [
      ja('リンクと、ついているファイルを開きません'),
      ja('返事をしません。「配信停止」も押しません'),
      ja('消さずに、とっておきます'),
    ],
    shows: ['do-not-click', 'do-not-tell-secret'],
  },
  message: {
    title: ja('メッセージは、\u200Bここで\u200B止めます'),
    why: ja('友だちや会社の名前で届いても、本人とは限りません。'),
    lines: [
      ja('リンクを押しません。写真も送りません'),
      ja('知り合いの名前なら、電話で本人に聞きます'),
      ja('消さずに、とっておきます'),
    ],
    shows: ['do-not-click', 'do-not-tell-secret'],
  },
  popup: {
    title: ja('画面の警告は、\u200B閉じてかまいません'),
    why: ja('音や「ウイルス」の文字は、電話をかけさせるために出ていることがあります。'),
    lines: [
      ja('画面の番号に、電話しません'),
      ja('「許可」「インストール」を押しません'),
      ja('閉じられないときは、そのままにして、家族や 188 に相談します'),
      ja('もう電話や操作をさせていたら、「次へ」のあとで選べます'),
    ],
    shows: ['do-not-click', 'do-not-install', 'do-not-tell-secret'],
  },
  courtName: {
    title: ja('裁判所の名前が\u200B書いてありますか'),
    why: ja('裁判所の名前があるものだけは、放っておけません。本物かどうかを、別の所で先に確かめます。'),
  },
  postcard: {
    title: ja('はがきの番号に、\u200B電話しません'),
    why: ja('だれでも読めるはがきで、こわいことを書いて急がせる手口があります。'),
    lines: [
      ja('書いてある番号に、かけません。返事も出しません'),
      ja('捨てません。裏と表を、そのまま残します'),
      ja('届いた日を、書いておきます'),
    ],
    shows: ['do-not-tell-secret', 'keep-evidence'],
  },
  letter: {
    title: ja('封筒も中の紙も、\u200B捨てません'),
    why: ja('消印、差出人、配達のしかたが、手がかりになります。'),
    lines: [
      ja('書いてある番号に、かけません'),
      ja('返事の紙や、ついている払込用紙は、使わずにおきます'),
      ja('郵便の不在票は、捨てません。裁判所の書類のことがあります'),
    ],
    shows: ['do-not-tell-secret', 'keep-evidence'],
  },
  atTheDoor: {
    why: ja('まだ家の前にいる、帰らない、こわいことを言う。そのときは、ほかのことより先に 110 です。'),
  },
  visit: {
    title: ja('ドアを開けずに、\u200Bことわれます'),
    why: ja('役所や会社の人だと言っても、その場で決めることはありません。'),
    lines: [
      ja('ドアごしに「きょうは決めません。お帰りください」と言います'),
      ja('お金、カード、通帳、印かんを、わたしません'),
      ja('名前と会社を書きとめます。もらった紙は、とっておきます'),
      ja('帰らないときは、110 に電話します'),
    ],
    shows: ['do-not-hand-over', 'do-not-tell-secret'],
  },
  situation: {
    why: ja('近いものを1つ選んでください。あとで変えられます。'),
  },
}
