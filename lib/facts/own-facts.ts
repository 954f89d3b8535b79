import { prefectureNames } from '@/lib/text/prefecture-names'
import { also, choice, list, place, words, yen, yesNo } from './entry'
import * as values from './values'

/** Facts of our own: what this app asks beyond the public API, and the particulars that only documents print. */
export const ownFacts = {
  forWhom: choice({ label: 'だれのこと', question: 'だれのことですか' }, values.helpers),
  calledBackWhen: words({
    label: 'かけ直した時刻',
    question: 'いつ、かけ直しましたか',
    readers: also('police', 'volunteer'),
  }),
  contactedWhen: words({
    label: '連絡が来た日時',
    question: '連絡が来たのは、いつですか',
    readers: also('police', 'shop', 'family', 'volunteer'),
  }),
  howReached: choice(
    { label: '電話のようす', question: 'その電話は、どうつながりましたか' },
    values.reachWays,
  ),
  voicemailLeft: yesNo(
    { label: '留守電の伝言', question: '留守番電話に、用件の伝言がありましたか' },
    '伝言があった',
    '伝言はなかった',
  ),
  numberKind: choice(
    { label: '番号の種類', question: '表示された番号は、どれに近いですか' },
    values.numberKinds,
  ),
  everUsed: yesNo(
    {
      label: 'お店の利用',
      question: 'そのお店や会社を、使ったことがありますか',
      readers: also('police', 'volunteer'),
    },
    '使ったことがある',
    '使ったことがない',
  ),
  memberIdMatch: choice(
    {
      label: '会員番号',
      question: '相手が言う会員番号は、あなたのものと同じですか',
      readers: also('police', 'volunteer'),
    },
    values.memberIdMatches,
  ),
  oldCard: choice(
    {
      label: '以前の会員証',
      question: '前に作った会員証は、どうしましたか',
      readers: also('police', 'volunteer'),
    },
    values.oldCards,
  ),
  checkedHow: choice(
    {
      label: '調べ方',
      question: '相手のことを、どうやって調べましたか',
      readers: also('police', 'volunteer'),
    },
    values.checkWays,
  ),
  businessClaim: yesNo(
    {
      label: '会社との話か',
      question: '相手は、お店や会社だと言っていますか',
      readers: also('police', 'volunteer'),
    },
    'はい。お店や会社',
    'いいえ。個人どうし・仕事・相続などの話',
  ),
  consultedElsewhere: yesNo(
    {
      label: '他の窓口への相談',
      question: 'この件を、ほかのセンターにもう相談しましたか',
      readers: also('volunteer'),
    },
    'もう相談した',
    'まだしていない',
  ),
  prefecture: place(
    { label: '住んでいる県', question: 'お住まいの郵便番号は、何番ですか', readers: also('police') },
    prefectureNames,
  ),
  centreConfirmed: choice(
    { label: 'センターの確認', question: 'センターは、相手が本当にあると確かめましたか' },
    values.centreFindings,
  ),
  centreWillPhone: yesNo(
    {
      label: 'センターからの電話',
      question: '相談員は、お店に電話すると言いましたか',
      readers: also('volunteer'),
    },
    'お店に電話すると言った',
    '言っていない',
  ),
  courtPaperCame: yesNo({ label: '裁判所の名前の書類', question: '裁判所の名前の書類が来ましたか' }),
  awaitingCallback: yesNo({
    label: '折り返し待ち',
    question: '窓口からの折り返しを待っていますか',
    readers: also('family', 'volunteer'),
  }),
  policeAskedShopReport: yesNo(
    {
      label: '届けはお店から',
      question: '警察やセンターに、「届けはお店が出すもの」と言われましたか',
      readers: also('police', 'volunteer'),
    },
    '言われた',
    '言われていない',
  ),
  foundWhose: choice(
    {
      label: 'だれの情報か',
      question: '見つけたのは、だれの情報ですか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.foundOwners,
  ),
  foundWhere: choice(
    {
      label: '見つけた所',
      question: 'どこで見つけましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.foundPlaces,
  ),
  foundCount: choice(
    {
      label: '見つけた数',
      question: '何人分くらい、ありましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.foundCounts,
  ),
  shopMentionedReset: yesNo(
    {
      label: '消去の説明',
      question: 'お店は、借りるときや返すときに、データを消す話をしましたか',
      readers: also('volunteer'),
    },
    '話があった',
    '話はなかった',
  ),
  tellBy: choice(
    { label: '知らせ方', question: 'お店に、どうやって知らせますか', readers: also('volunteer') },
    values.tellingWays,
  ),
  deskFoundHow: choice(
    {
      label: '窓口の見つけ方',
      question: 'その窓口の連絡先は、どこで見つけましたか',
      readers: also('police', 'volunteer'),
    },
    values.deskOrigins,
  ),
  askedItems: list(
    {
      label: '聞かれたこと',
      question: '相手に、何を聞かれましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.dataItems,
  ),
  purposeTold: yesNo(
    {
      label: '聞く理由',
      question: '相手は、なぜ聞くのかを言いましたか',
      readers: also('police', 'volunteer'),
    },
    '理由を言った',
    '言わなかった',
  ),
  formerEmployer: yesNo({
    label: '前の勤め先の名',
    question: '前の勤め先や、やめたサービスの名前が書いてありますか',
    readers: also('police', 'volunteer'),
  }),
  enteredWhere: words(
    {
      label: '自分で入力した情報',
      question: 'どのサービスに、何を、いつ入力しましたか',
      readers: also('police'),
    },
    500,
  ),
  promised: words(
    {
      label: '返事の約束',
      question: '相手は、いつまでに何をすると言いましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    500,
  ),
  traderName: words({
    label: '相手の名前',
    question: '相手は、何という会社やお店だと言いましたか',
    readers: also('police', 'shop', 'family'),
  }),
  contactPerson: words({
    label: '部署・担当者',
    question: '部署と、担当の人の名前を言いましたか',
    readers: also('police', 'shop'),
  }),
  contractName: words({
    label: '契約書の名',
    question: '契約書や会員証に、何という会社やお店の名前がありますか',
    readers: also('police'),
  }),
  traderAddress: words({
    label: '所在地',
    question: '公式サイトや書面にある相手の住所は、どこですか',
    readers: also('police'),
  }),
  payeeName: words({
    label: '振込先の名義',
    question: '振込先の名義は、何と示されましたか',
    readers: also('police'),
  }),
  howBegan: words({
    label: 'きっかけ',
    question: '何がきっかけで、連絡が来たと思いますか',
    readers: also('police'),
  }),
  paidYen: yen({ label: '払った金額', question: 'いくら払いましたか', readers: also('police') }),
  numberShown: words({
    label: '表示された番号',
    question: '表示された番号は、何番でしたか',
    readers: also('police', 'shop', 'family'),
  }),
  claimedItem: words({
    label: '何の料金か',
    question: '何の料金だと言われましたか',
    readers: also('police', 'shop', 'family', 'volunteer'),
  }),
  usedOn: words({
    label: '利用日',
    question: 'いつ利用したと言われましたか',
    readers: also('police', 'shop', 'volunteer'),
  }),
  wish: words(
    { label: 'どうしたいか', question: '相談員に、何を教えてほしいですか', readers: also('volunteer') },
    500,
  ),
  adviceReceived: words(
    {
      label: '相談員の助言',
      question: '相談員は、どうするように言いましたか',
      readers: also('family', 'volunteer'),
    },
    2000,
  ),
} as const
