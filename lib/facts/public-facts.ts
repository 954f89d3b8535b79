import { also, choice, day, list, yen, yesNo } from './entry'
import * as values from './values'

const payer = { ...values.payMethods }
const paid = { no: '払っていない', ...values.payMethods }

/** The judged facts, named as the public advice API names them, with those that answers imply. */
export const publicFacts = {
  situation: choice(
    { label: '用件', question: 'どんな用件ですか', readers: also('police', 'shop', 'family', 'volunteer') },
    values.situations,
  ),
  channel: choice(
    { label: '来かた', question: '何で来ましたか', readers: also('police', 'shop', 'family', 'volunteer') },
    values.channels,
  ),
  inCall: yesNo({ label: '通話中', question: 'いま、電話がつながっていますか', readers: also() }),
  danger: yesNo({ label: '身の危険', question: 'いま、身の危険を感じますか' }),
  pickupComing: yesNo({
    label: '取りに来る',
    question: 'お金やカードを、だれかが取りに来ると言われていますか',
  }),
  harms: list({ label: 'してしまったこと', question: '何がありましたか' }, values.harmKinds),
  callerClaims: choice(
    {
      label: '名乗り',
      question: '相手は、だれだと言いましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.callers,
  ),
  claimant: choice(
    { label: '相手が本当にあるか', question: '相手が本当にあるか、公式の連絡先で確かめましたか' },
    values.claimantStates,
  ),
  remembersClaim: yesNo(
    {
      label: '利用のおぼえ',
      question: 'その利用や契約に、おぼえがありますか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    'おぼえがある',
    'おぼえがない',
  ),
  nameUsed: yesNo({
    label: '名前を使われた',
    question: 'あなたの名前で、だれかが申し込んでいるようですか',
  }),
  familyAsked: yesNo(
    { label: '家族への確認', question: '家族が使っていないか、聞きましたか' },
    '聞いた',
    'まだ聞いていない',
  ),
  familyUsed: yesNo({
    label: '家族の利用',
    question: '家族のだれかが使っていましたか',
    readers: also('police', 'volunteer'),
  }),
  demands: list(
    {
      label: '求められたこと',
      question: '相手は、何をしてほしいと言いましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.demandKinds,
  ),
  threats: list({ label: 'おどし', question: 'こわいことを言われましたか' }, values.threatKinds),
  deadline: choice(
    {
      label: '期限',
      question: '期限を言われましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.deadlines,
  ),
  amountYen: yen({
    label: '金額',
    question: 'いくらと言われましたか',
    readers: also('police', 'shop', 'family', 'volunteer'),
  }),
  payBy: choice(
    {
      label: '払い方の指定',
      question: 'どう払えと言われましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    payer,
  ),
  moneyMoved: yesNo({ label: 'お金を払ったか', question: 'お金を払いましたか' }),
  paid: choice({ label: '払ったか', question: 'お金を払いましたか' }, paid),
  paidOn: day({ label: '払った日', question: 'いつ払いましたか', readers: also('police') }),
  theyKnow: list(
    { label: '相手が言った情報', question: '相手は、あなたの何を知っていましたか' },
    values.dataItems,
  ),
  iTold: list({ label: '教えた情報', question: '相手に、何を教えましたか' }, values.dataItems),
  linkOpened: yesNo({ label: 'リンク', question: 'リンクを開きましたか' }),
  appInstalled: yesNo({ label: 'アプリ', question: '言われたアプリを入れましたか' }),
  remoteGiven: yesNo({ label: '遠隔操作', question: '遠隔操作や画面の共有をさせましたか' }),
  cashCardHanded: yesNo({ label: 'カードをわたした', question: 'カードや通帳をわたしましたか' }),
  replied: yesNo({ label: '返事', question: '返事や電話をしましたか' }),
  courtPaper: choice(
    { label: '裁判所の書類', question: '裁判所の名前の書類は、来ていますか' },
    values.courtPapers,
  ),
  courtPaperKind: choice(
    { label: '書類の種類', question: '書類には、何と書いてありますか' },
    values.courtPaperKinds,
  ),
  courtPaperOn: day({ label: '書類を受け取った日', question: 'その書類を、いつ受け取りましたか' }),
  contractHow: choice(
    {
      label: '契約のしかた',
      question: 'どこで契約したと言われていますか',
      readers: also('police', 'volunteer'),
    },
    values.contractWays,
  ),
  contractPaperOn: day({
    label: '契約書を受け取った日',
    question: '契約の書面は、いつ受け取りましたか',
    readers: also(),
  }),
  oldDebt: yesNo({
    label: '5年より前の請求',
    question: '5年より前の、古い請求の話ですか',
    readers: also('volunteer'),
  }),
  centreAdvisedLetter: yesNo({
    label: '書面のすすめ',
    question: '相談員に、断りの手紙を書くようすすめられましたか',
    readers: also('family', 'volunteer'),
  }),
  minor: yesNo({ label: '未成年', question: '契約したのは、18歳になる前ですか', readers: also('volunteer') }),
  repeated: yesNo({ label: 'くり返し', question: '何度も連絡が来ていますか' }),
  'callback.challenged': yesNo({
    label: '照らし合わせ',
    question: 'だれに、いつ電話したのか、相手に聞きましたか',
    readers: also('police', 'volunteer'),
  }),
  'callback.statedWhom': yesNo({
    label: 'かけた先を言えた',
    question: '相手は、だれに電話したのか言えましたか',
    readers: also('police', 'volunteer'),
  }),
  'callback.statedWhen': yesNo({
    label: 'かけた時刻を言えた',
    question: '相手は、いつ電話したのか言えましたか',
    readers: also('police', 'volunteer'),
  }),
  foundKinds: list(
    {
      label: '見つけたもの',
      question: '何を見つけましたか',
      readers: also('police', 'shop', 'family', 'volunteer'),
    },
    values.foundThings,
  ),
  'shopAnswer.apologised': yesNo({
    label: 'お店の謝罪',
    question: 'お店は、あやまりましたか',
    readers: also('police', 'volunteer'),
  }),
  'shopAnswer.erased': yesNo({
    label: 'データの消去',
    question: 'お店は、データを消しましたか',
    readers: also('police', 'volunteer'),
  }),
  'shopAnswer.prevention': yesNo({
    label: '再発防止',
    question: 'お店は、再発を防ぐ方法を話しましたか',
    readers: also('police', 'volunteer'),
  }),
  consulted188: yesNo({ label: '188への相談', question: '消費生活センター(188)に相談しましたか' }),
  consultedPolice: yesNo({ label: '警察への相談', question: '警察に相談しましたか' }),
  refusalSent: yesNo({ label: '断りの手紙', question: '断りの手紙を出しましたか' }),
  reportedBank: yesNo({
    label: '銀行・カード会社への連絡',
    question: '銀行やカード会社に連絡しましたか',
  }),
} as const
