import { describe, expect, test } from 'vitest'
import { stopRules } from '@/lib/desk/stop-rules'
import { stopsIn } from '@/lib/desk/stop-words'

const stopped: readonly (readonly [rule: string, sentence: string])[] = [
  ['duty', '払う義務はありません。'],
  ['duty', 'この請求を支払う義務はないと思います。'],
  ['duty', '払う必要はないですよ。'],
  ['duty', 'あなたには支払いの義務があります。'],
  ['duty', '払 わ な く て\nいいです。'],
  ['duty', 'その借金は時効です。'],
  ['pay', '先に払ってください。'],
  ['pay', '少しだけ払っておきましょう。'],
  ['pay', 'お金は払わないでください。'],
  ['pay', '請求は無視していいです。'],
  ['pay', '今日のうちに振り込んでください。'],
  ['contract', 'その契約は無効です。'],
  ['contract', '契約は成立していません。'],
  ['contract', 'クーリング・オフできます。'],
  ['contract', '契約を取り消しにできますよ。'],
  ['illegal', 'それは違法です。'],
  ['illegal', '相手のしたことは犯罪に当たります。'],
  ['illegal', '法律で禁止されています。'],
  ['fraud', '詐欺です。'],
  ['fraud', 'まちがいなく詐欺の電話です。'],
  ['fraud', 'これは架空請求でしょう。'],
  ['fraud', 'あなたはだまされています。'],
  ['victim', '被害者はお店です。'],
  ['victim', '被害者は、あなたではなく会社です。'],
  ['victim', 'あなたは被害者です。'],
  ['sue', '訴えられることはないです。'],
  ['sue', '訴えられる。訴えましょう。'],
  ['sue', '裁判にはなりません。裁判になりません。'],
  ['sue', '警察に告訴してください。'],
  ['sue', '相手は逮捕されます。'],
  ['damages', '慰謝料をもらえます。'],
  ['damages', '返金してもらえます。'],
  ['damages', 'お金は戻ってきます。'],
  ['negotiate', '相手と交渉します。'],
  ['negotiate', '私から電話しておきます。'],
  ['negotiate', 'お店に話しておきますね。'],
  ['negotiate', '代わりに断ってあげます。'],
  ['negotiate', 'こちらから業者に問い合わせます。'],
  ['letter', '断りの手紙を送ってください。'],
  ['letter', '内容証明を出しましょう。'],
  ['letter', '手紙は出さないでください。'],
  ['letter', '次の文をそのまま書き写して出します。'],
  ['letter', '文面はこちらで作っておきます。'],
  ['claimant', '相手に電話してください。'],
  ['claimant', 'メールに書いてある番号に電話してみましょう。'],
  ['comfort', 'もう大丈夫です。'],
  ['comfort', 'ご心配はいりません。'],
  ['comfort', 'この会社は本物です。'],
  ['secret', '暗証番号を教えてください。'],
  ['secret', 'カード番号を書いてください。'],
  ['secret', '再開のことばは何ですか。'],
  ['reward', 'お礼はいただきます。'],
  ['private', '返事は taro.yamada@example.jp へ。'],
  ['private', '０９０－１２３４－５６７８ にかけてください。'],
  ['private', '03(1234)5678 です。'],
  ['private', 'LINEを交換しましょう。'],
  ['private', 'わたしの携帯を教えます。'],
  ['private', '喫茶店で会いましょう。直接お会いして話します。'],
  ['private', 'https://example.jp を見てください。'],
]

const harmless: readonly string[] = [
  '188 には、もう電話しましたか。',
  '#9110 に相談した日は、いつですか。',
  'もう払いましたか。払った日と、方法を教えてください。',
  'まだ払っていませんか。',
  '「払う義務がある」と言われましたか。',
  '払ってくださいと、相手は何回言いましたか。',
  '「裁判を起こします」と言われましたか。',
  '訴えると書いてありましたか。',
  '慰謝料を払えと言われましたか。',
  'センターから、手紙を出してくださいと言われましたか。',
  '契約した日を教えてください。',
  '契約の書類は、手元にありますか。',
  'クーリング・オフの書類は、もらいましたか。',
  '被害届のことを、警察で聞きましたか。',
  '警察には、どこの署で、だれと話しましたか。',
  '裁判所の名前の封筒は、届いていますか。',
  '相手は、なんという名前を言いましたか。',
  '相手は、LINEで連絡してきましたか。',
  '相手に、あなたから電話をかけましたか。',
  '電話の番号は、非通知でしたか。',
  '暗証番号を、だれかに伝えましたか。',
  '口座の話は、出ましたか。',
  'メールは、消さずに残っていますか。',
  '手紙の消印の日を教えてください。',
  'はがきには、何と書いてありますか。',
  '家族は、この請求のことを知っていますか。',
  'わからなければ「わからない」で大丈夫です。',
  '11月27日(金) 10:00 に、また記録を読みます。',
  '次に読むのは、2026年12月1日 の 14:30 ごろです。',
  'センターの受付番号は、もう聞きましたか。',
  '聞きたいことは、ここまでです。ありがとうございました。',
  '続きは、センターの相談員が聞きます。',
  '中央消費生活センターに、記録の内容を伝えました。10時から話せます。',
  '時系列と、未確認の3つを伝えました。',
  '名前の欄が空いています。思い出したら足してください。',
  '返事は、この画面に書いてください。',
  '10,000円の請求は、どの日の利用のものですか。',
  '注文番号 20261121 の画面は、残っていますか。',
  '一度に思い出せなくても、かまいません。',
  '詐欺の電話だと思ったのは、いつですか。',
  '「裁判を起こします。」と言われましたか。',
]

describe('words that are stopped', () => {
  test.for(stopped)('%s: %s', ([rule, sentence]) => {
    expect(stopsIn(sentence).map(({ id }) => id)).toContain(rule)
  })

  test.for(harmless)('passes: %s', (sentence) => expect(stopsIn(sentence)).toEqual([]))

  test('every rule has sentences, a reason and better words that are not stopped themselves', () => {
    const tried = new Set(stopped.map(([rule]) => rule))
    expect(stopRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
    for (const { why, better } of stopRules) {
      expect(why).toMatch(/。$/)
      expect(stopsIn(better)).toEqual([])
    }
  })

  test.for([
    '「払え」と言われましたか。払う義務はありません。',
    '払う義務はありません\n「払え」と言われましたか',
    '「払え」と言われましたか\n払う義\n務はありません',
  ])('a harmless question beside it hides nothing: %j', (words) => {
    expect(stopsIn(words)).toMatchObject([{ id: 'duty', found: '払う義務はありません' }])
  })
})

describe('50 kB are looked through in time that grows with their length', () => {
  const floods = [
    '払',
    '払わ',
    '0',
    '0-',
    'a',
    'a.',
    'a@',
    'と言',
    '手紙を',
    '相手に、',
    '暗証番号と',
    'ワンタイム',
    '。',
    '払う。',
    'ー',
  ]
  test.for(floods)('%s', (piece) => {
    const words = piece.repeat(Math.ceil(50_000 / piece.length))
    const started = performance.now()
    stopsIn(words)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
