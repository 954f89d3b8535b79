import { all, type Condition, not, surely } from '@/lib/engine/condition'
import { is, known } from '@/lib/facts/conditions'

/** A way of writing that a letter should not have, or only after a counsellor has seen it. */
export type LetterRule = {
  readonly id: string
  /** What it looks for. Global, in text of one width; every gap in it is bounded, so that it takes linear time. */
  readonly finds: RegExp
  /** Not when the words behind it, in the same sentence, are these. */
  readonly unless?: RegExp
  /** Not when these words stand shortly before it, in the same sentence. */
  readonly unlessBefore?: RegExp
  /** A statement of fact: only while the case does not know this. */
  readonly knownBy?: Condition
  readonly because: string
}

/** Words behind a phrase that make it what somebody else said: 「払うべきだと言われました」. */
const reported =
  /^[^。!?\n]{0,14}?(?:と|とか|って|よう|ように|などと)[、,」]?[^。!?\n]{0,12}?(?:言われ|聞かさ|聞きました|求められ|説明|書かれ|書いてあ|伝えられ|主張)|^[^。!?\n]{0,14}?という[^。!?\n]{0,6}?(?:請求|連絡|電話|手紙|話|説明)|^[^。!?\n]{0,8}?(?:とのこと|を求められ|を請求され|を迫られ)/

/** Words behind a phrase that turn it round: 「借りたおぼえはありません」. */
const turnedRound =
  /^[^。!?\n]{0,14}?(?:では(?:な[いく]|ありませ)|とは(?:言って|思って|考えて|書いて)|(?:つもり|意思|考え|予定|用意|こと|わけ|おぼえ|覚え|記憶|事実)(?:は|が|も)?(?:な[いく]|ありませ|ございませ))/

const eitherOf = (...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'))

const notMine = eitherOf(reported, turnedRound)

/** Somebody asked for it or has it: that is what happened, and tells nothing more. */
const askedFor =
  /^[^。!?\n]{0,24}?(?:聞かれ|尋ねられ|たずねられ|求められ|言われ|知って|持って|読み上げ|(?:答え|伝え|教え|言って)て?(?:い)?ません)/

const debt = {
  because: '借りたことや、払うべきことを認めたと読まれることがあります。相談員に確かめるまで、書きません。',
} as const

const partly = {
  because:
    '払う約束や、一部を払う話は、全部を認めたと受け取られることがあります。相談員に確かめるまで、書きません。',
} as const

const threat = {
  because: 'おどしや悪口と読まれると、話がこじれることがあります。起きたことと、伝えたいことだけを書きます。',
} as const

const personal = {
  because: 'この手紙に要らない個人の情報かもしれません。なくても伝わるなら、消します。',
} as const

const judged = {
  because: '相手を決めつける言葉です。証明できないことは書かず、起きたことだけを書きます。',
} as const

const unconfirmed = (what: string) => `${what}は、この記録ではまだ「未確認」です。確かめてから書きます。`

/** Admitting, promising, apologising: what a letter of refusal can be read as against its writer. */
const weakRules: readonly LetterRule[] = [
  {
    id: 'admits-use',
    finds:
      /(?:借り|(?:利用|使用|契約|注文|購入)し)(?:ました|ています|ていました|ている|ていた|た)|(?:使い|申し込み|買い)ました/g,
    unless: notMine,
    unlessBefore: /(?:だれか|誰か|他人|別の人|第三者|家族)が[^。]{0,10}$/,
    ...debt,
  },
  {
    id: 'admits-debt',
    finds:
      /(?:払う|支払う|返す)(?:べき|責任|必要が)|(?:払|支払)わな(?:ければ|くては|いと)|延滞し(?:て|ま)|滞納し(?:て|ま)|(?:返し|払い|支払い)忘れ|未払い(?:の分|が|に)|(?:支払い|返却|返済|入金|振り込み)[^。\n]{0,4}(?:遅れ|遅く|滞)|私(?:の責任|が悪|に責任)|(?:請求|借金|債務|利用)[^。\n]{0,4}(?:認め|みとめ)(?:ま|て)/g,
    unless: eitherOf(notMine, /^(?:せん|い?ません|い?ない|おりません)/),
    ...debt,
  },
  {
    id: 'promises-part',
    finds:
      /分割|少しずつ|月々|(?:一部|半分|半額|元金)(?:だけ|なら|を|は|も)?[^。\n]{0,6}(?:払|支払)|(?:値引き|減額|まけて|安くして)/g,
    unless: notMine,
    ...partly,
  },
  {
    id: 'promises-payment',
    finds:
      /(?:お支払い|支払い|払い|お支払|支払)(?:いたします|します|ます)|(?:払う|支払う)(?=つもり|意思|用意|予定)|振り込みます|入金します|(?:支払い|払うの|入金)[^。\n]{0,8}(?:待って|猶予|延ば|のば)/g,
    unless: notMine,
    unlessBefore: /(?:手数料|郵送料|送料|切手|実費|費用)[^。]{0,8}$/,
    ...partly,
  },
  {
    id: 'cannot-pay',
    finds:
      /(?:払|支払)(?:えない|えません|うことができません|うお金が)|お金が(?:ない|ありません|足り)|生活が苦し/g,
    unless: reported,
    because:
      '「払うべきだが、お金がない」と読まれることがあります。断るときは「支払いません」と書き、わけは書きません。',
  },
  {
    id: 'apologises',
    finds: /申し訳|もうしわけ|すみません|すいません|ごめんなさい|お詫び|おわび|謝り|お許し|ご迷惑をおかけ/g,
    unless: eitherOf(reported, /^(?:ござい|あり)ませんが|^が|^を?求め/),
    unlessBefore: /(?:お手数|お忙しい|突然|急な|お手間)[^。]{0,12}$/,
    because: 'あやまる言葉は、請求を認めたと読まれることがあります。相談員に確かめるまで、書きません。',
  },
]

/** What sharpens a quarrel, or tells more than the other side needs. */
const sharpRules: readonly LetterRule[] = [
  {
    id: 'threatens',
    finds:
      /訴え(?:ます|てや|るぞ|るつもり)|裁判に(?:かけ|し)(?:ます|てや)|許(?:さない|しません)|ただでは(?:す|済)|(?:ネット|SNS|ブログ|口コミ|レビュー|掲示板)に(?:書|出|さら|載|投稿)|さらし(?:ます|てや)|言いふら|つぶし(?:ます|てや)|殺(?:す|して)|痛い目|後悔(?:する|させ)|覚悟(?:して|しろ)/gi,
    unless: notMine,
    ...threat,
  },
  {
    id: 'insults',
    finds:
      /ばか(?!り)|バカ|馬鹿|アホ|クソ|糞|クズ|最低(?:だ|です|な会社|な店|の会社|の店)|泥棒|どろぼう|ペテン|うそつき|嘘つき|ウソつき|悪徳|ふざけ|恥を知|人でなし/g,
    unless: reported,
    ...threat,
  },
  {
    id: 'birth-date',
    finds:
      /生年月日[はが:]?\s?(?:明治|大正|昭和|平成|令和|[12]\d{3}|[MTSHR]\d)|(?:明治|大正|昭和|平成|令和|[12]\d{3}年)[^。\n]{0,12}(?:生まれ|日生)|(?:\d{2,3}|[一二三四五六七八九十百]{2,4})[歳才]/gi,
    unless: askedFor,
    ...personal,
  },
  {
    id: 'numbers',
    finds:
      /(?:カード|口座|免許証?|保険証?|マイナンバー|個人番号|旅券|パスポート|年金)[^。\n\d●]{0,8}[\d●][\d● -]{3,30}|●{4,40}|\d(?:[ -]?\d){11,15}/g,
    because: 'カードや口座、身分証の番号は、手紙に書きません。●は、番号らしい数字を消したあとです。',
  },
  {
    id: 'family',
    finds:
      /(?:妻|夫|息子|娘|母|父|孫|兄|姉|弟|妹|主人|家内|子ども)の(?:名前|氏名|勤め|会社|電話|携帯|住所|学校|年齢)/g,
    unless: askedFor,
    ...personal,
  },
  {
    id: 'work-and-means',
    finds:
      /(?:勤め先|勤務先|職場)[はが:]|(?:会社|工場|役所|学校|病院|スーパー)(?:に勤め|で働い)|年収|月収|貯金[がは]|預金[がは]|年金(?:で|だけ|暮らし)/g,
    unless: askedFor,
    ...personal,
  },
  {
    id: 'accuses',
    finds:
      /(?:詐欺|犯罪|違法|架空請求|脅迫|恐喝)(?:だ|です|であ|師|者|行為|会社|業者|集団|に違い|をして|を行)|違法な|法律違反|不正な?請求|(?:だまし|騙し)(?:た|て|取)|暴力団|反社/g,
    unless: eitherOf(
      notMine,
      /^[^。!?\n]{0,2}(?:か|の?ではな|かも|かどうか|でしょうか|の?疑い|の?おそれ|の?恐れ)/,
    ),
    ...judged,
  },
  {
    id: 'legal-conclusion',
    finds:
      /(?:支払|払)(?:う|い)?の?(?:義務|責任|必要)(?:は|が|も)?(?:な[いく]|ありません|ございません)|契約は[^。\n]{0,8}(?:無効|成立し|不成立|存在し)|無効(?:だ|です|であ)|時効|表見代理|民法|商法|消費者契約法|特定商取引法|債務(?:は|が)(?:な[いく]|ありません|存在し)|被害者(?:は|が)(?:私|貴店|貴社|お店|店|そちら|こちら)/g,
    unless: reported,
    because:
      '法律の判断になる言葉です。「支払いません」とだけ書けば、気持ちは伝わります。判断は、相談員や弁護士に聞きます。',
  },
]

/** Facts that a letter states and the case does not know. */
const factRules: readonly LetterRule[] = [
  {
    id: 'family-unasked',
    finds:
      /(?:家族|同居|妻|夫|息子|娘|子ども)[^。\n]{0,14}(?:使って|利用して|借りて|契約して|申し込んで)(?:い)?(?:ない|ません|おりません)/g,
    knownBy: all(is('familyAsked', 'yes'), not(surely(is('familyUsed', 'yes')))),
    because: unconfirmed('家族が使っていないこと'),
  },
  {
    id: 'use-unconfirmed',
    finds:
      /(?:利用|契約|申し込み|申し込んだ|注文|借り)[^。\n]{0,8}(?:覚え|おぼえ|記憶)(?:は|が|も)?(?:な[いく]|ありませ|ございませ)|(?:利用|契約|使用)して(?:い)?(?:ない|ません|おりません)/g,
    unlessBefore: /(?:家族|同居|妻|夫|息子|娘|子ども)[^。]{0,14}$/,
    knownBy: is('remembersClaim', 'no'),
    because: unconfirmed('利用のおぼえがないこと'),
  },
  {
    id: 'centre-not-consulted',
    finds: /(?:消費生活センター|消費者センター|188|相談員)[^。\n]{0,8}(?:相談し|相談済|確かめて|確認して)/g,
    knownBy: is('consulted188', 'yes'),
    because: unconfirmed('消費生活センターに相談したこと'),
  },
  {
    id: 'police-not-consulted',
    finds: /警察[^。\n]{0,8}(?:相談し|届け(?:まし|て)|届け出|通報し)/g,
    unless: eitherOf(turnedRound, /^て(?:ください|もら|いただ)/),
    knownBy: is('consultedPolice', 'yes'),
    because: unconfirmed('警察に相談したこと'),
  },
  {
    id: 'card-unknown',
    finds: /(?:会員証|会員カード|カード)[^。\n]{0,10}(?:なくし|紛失|捨て|返却し|返しま|解約し)/g,
    knownBy: known('oldCard'),
    because: unconfirmed('会員証がどうなったか'),
  },
  {
    id: 'court-paper-unknown',
    finds: /裁判所[^。\n]{0,12}(?:届いて|来て|受け取って)(?:い)?(?:ない|ません|おりません)/g,
    knownBy: is('courtPaper', 'none'),
    because: unconfirmed('裁判所の書類が来ていないこと'),
  },
]

/** Every rule about the words of a letter. */
export const letterRules: readonly LetterRule[] = [...weakRules, ...sharpRules, ...factRules]
