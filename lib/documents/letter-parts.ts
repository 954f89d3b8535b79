import type { ChoiceField, LetterId, ParagraphField, WordsField } from './letter-fields'

/** A part of the skeleton: what it is called, what it is for, and what kind of sentence stands there. */
export type LetterPart = { readonly heading: string; readonly purpose: string; readonly example?: string }

type Paragraphs = Readonly<Record<ParagraphField, LetterPart>>

/** One letter: what it is for, and the parts that differ from letter to letter. */
export type LetterKind = {
  readonly purpose: string
  /** What stands above the letter unless the person writes something else. */
  readonly title: string
  readonly paragraphs: Paragraphs
  /** Words of which one says what the letter is for, and what to say while none of them is there. */
  readonly point: { readonly finds: RegExp; readonly missing: string }
}

/** The parts that are the same in every letter. */
export const commonParts: Readonly<Record<Exclude<WordsField, ParagraphField> | ChoiceField, LetterPart>> = {
  title: { heading: '題', purpose: '紙のまん中に、大きく出ます。' },
  date: { heading: '手紙の日付', purpose: '出す日を、年から書きます。' },
  toName: {
    heading: 'あて先の名前',
    purpose: '会社やお店の正しい名前を書きます。名前のあとに「御中」と書くと、会社あてになります。',
  },
  toAddress: {
    heading: 'あて先の住所',
    purpose: '公式サイトや契約書にある住所を書きます。電話で言われただけの住所は、使いません。',
  },
  signature: {
    heading: 'あなたの名前と住所',
    purpose: '手紙には要りますが、ここに書かずに、印刷してから手で書くこともできます。',
  },
  fromName: { heading: 'あなたの名前', purpose: '契約の名前と同じかどうかは、相談員に確かめます。' },
  fromAddress: {
    heading: 'あなたの住所',
    purpose: '返事がほしいときに要ります。電話番号は、なくてかまいません。',
  },
  layout: {
    heading: 'ふつうの手紙か、内容証明か',
    purpose: '迷うときは、ふつうの手紙で書きます。内容証明にするかどうかは、相談員と決めます。',
  },
  reply: { heading: '返事のこと', purpose: '返事がほしいかどうかを、先に決めておきます。' },
}

const reply: Pick<Paragraphs, 'answer' | 'until'> = {
  answer: {
    heading: '返事についての文',
    purpose: '返事がほしいときは、電話ではなく書面で、と書きます。いらないときは、空けておけます。',
    example: '返事は、書面で、私の住所あてに送ってください。',
  },
  until: {
    heading: 'いつまでに',
    purpose: '返事の期限を書くときだけ使います。相談員に、何日くらいがよいか聞けます。',
    example: '◯月◯日までに届くように、お願いします。',
  },
}

const dataClaim: LetterPart = {
  heading: 'どの情報のことか',
  purpose: '情報の種類だけを書きます。番号や生まれた日そのものは、書きません。',
  example: '私の名前と住所について',
}

/** The letters by their ids. */
export const letterKinds: Readonly<Record<LetterId, LetterKind>> = {
  'refusal-letter': {
    purpose: 'おぼえのない請求に、「支払いません」と書面で伝える手紙です。',
    title: '請求についてのお知らせ',
    paragraphs: {
      claim: {
        heading: 'どの請求のことか',
        purpose: '何の請求への手紙かが、相手にわかるように書きます。相手に言われたとおりに書きます。',
        example: '◯月◯日に電話で言われた、◯◯の料金◯円の請求について',
      },
      story: {
        heading: 'これまでのこと',
        purpose: 'いつ、だれに、何を言われたか。起きたことだけを、短く書きます。',
        example: '◯月◯日、貴店の◯◯さんから電話がありました。私に、その利用のおぼえはありません。',
      },
      point: {
        heading: 'いちばん伝えたいこと',
        purpose: '「支払いません」と、はっきり書きます。理由は長く書かなくてかまいません。',
        example: 'この請求は、支払いません。',
      },
      ...reply,
    },
    point: {
      finds:
        /(?:お支払い|支払い|払い|支払)(?:は|を)?(?:いた)?(?:し)?ません|(?:お支払い|支払い)(?:は|を)?でき(?:ません|かねます)|(?:払う|応じる)(?:つもり|意思|考え)は(?:ありません|ない)|応じ(?:ません|られません|かねます)|(?:お断り|拒否)(?:し|いたし)ます/,
      missing: '「支払いません」と書きます',
    },
  },
  'disclosure-request': {
    purpose: '会社が持っているあなたの情報を、見せるように求める手紙です(個人情報保護法 33条)。',
    title: '個人情報の開示について',
    paragraphs: {
      claim: dataClaim,
      story: {
        heading: 'これまでのこと',
        purpose: 'どうして、その会社があなたの情報を持っていると思うのか。起きたことだけを書きます。',
        example: '◯月◯日の電話で、私の名前と住所を読み上げられました。',
      },
      point: {
        heading: 'いちばん伝えたいこと',
        purpose: '「開示してください」と、はっきり書きます。情報がないときも、ないと答えてもらいます。',
        example: '私について持っている情報を、書面で開示してください。',
      },
      ...reply,
    },
    point: {
      finds: /開示|見せて|知らせて|教えて|お知らせ/,
      missing: '「開示してください」と書きます',
    },
  },
  'erasure-request': {
    purpose: '会社に、あなたの情報を使うのをやめ、消すように求める手紙です(個人情報保護法 35条)。',
    title: '個人情報の利用の停止について',
    paragraphs: {
      claim: dataClaim,
      story: {
        heading: 'これまでのこと',
        purpose: 'どうして、使うのをやめてほしいのか。起きたことだけを書きます。',
        example: '◯年に退会しました。今年◯月に、その会員番号で連絡がありました。',
      },
      point: {
        heading: 'いちばん伝えたいこと',
        purpose: '「使うのをやめ、消してください」と、はっきり書きます。できないときは、わけを聞きます。',
        example: '私の情報を使うのをやめ、消してください。',
      },
      ...reply,
    },
    point: {
      finds: /消去|削除|消して|停止|使わない|使うのをや|利用をや|やめて/,
      missing: '「使うのをやめてください」や「消してください」と書きます',
    },
  },
  'shop-report-request': {
    purpose: '警察やセンターに言われたことを伝え、届けのことを考えてもらうようお店に頼む手紙です。',
    title: '警察への届けについてのお願い',
    paragraphs: {
      claim: {
        heading: 'どの件のことか',
        purpose: '何の件かが、お店にわかるように書きます。',
        example: '◯月◯日に電話をいただいた、◯◯の料金の件',
      },
      story: {
        heading: 'これまでのこと',
        purpose: 'いつ、どこに相談し、何を言われたか。言われたとおりに書きます。',
        example: '◯月◯日に◯◯警察署に相談し、「届けはお店から出してください」と言われました。',
      },
      point: {
        heading: 'いちばん伝えたいこと',
        purpose: '頼むことを書きます。だれが被害を受けたかを決めるのは、警察です。ここでは決めません。',
        example: '警察に相談するかどうかを、貴店で考えてください。',
      },
      ...reply,
    },
    point: { finds: /警察|届け|被害届|相談/, missing: '何を頼むのかを書きます' },
  },
}
