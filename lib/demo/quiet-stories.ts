import type { Story } from './story'

/** A child bought things in a game, charged with the telephone bill. A second reader is waited for. */
const game: Story = {
  name: "a child's purchases in a game",
  begins: { door: 'came', chosen: ['app'], hours: 32 },
  knows: {
    situation: 'unknown-bill',
    callerClaims: 'carrier',
    remembersClaim: 'no',
    demands: ['money'],
    threats: [],
    iTold: [],
    harms: [],
    paid: 'carrier-billing',
    paidOn: { daysAgo: 5 },
    paidYen: 48_600,
    courtPaper: 'none',
    deadline: 'none',
    contactedWhen: 'おとといの夜',
    traderName: 'ゲームの会社',
    claimedItem: 'ゲームの石(アイテム)',
    amountYen: 48_600,
    everUsed: 'yes',
    familyAsked: 'yes',
    familyUsed: 'yes',
    contractHow: 'online',
    minor: 'yes',
    checkedHow: 'own-paper',
    wish: '小学生の子どもが使った分を、相談したい',
  },
  calls: { 'call-payer': { outcome: 'reached', withWhom: '電話会社の窓口' } },
  acts: [
    { hours: 31.8, person: 'answers' },
    {
      ...{ hours: 31, person: 'says', happened: 33, speaker: 'family', name: '小学4年の息子' },
      words: '石がなくなったから、何回か押した。お金だと思わなかった',
      proof: '購入の履歴',
    },
    {
      ...{ hours: 30.8, person: 'says', happened: 31.2, speaker: 'other', name: '電話会社の窓口' },
      words: '来月からの上限を0円にしました',
    },
    { hours: 30.5, person: 'shares', scopes: ['summary', 'log'], days: 28 },
    { hours: 28, desk: 'hara', move: 'take' },
    { hours: 27.5, desk: 'hara', move: 'ask-second' },
  ],
}

/** A missed call of a "card company", called back and looked up. Closed; its number is that of another case. */
const numberChecked: Story = {
  name: 'a number that was checked',
  begins: { door: 'came', chosen: ['call'], hours: 150 },
  knows: {
    situation: 'callback-check',
    howReached: 'called-back',
    callerClaims: 'card-company',
    demands: ['personal-data'],
    threats: [],
    iTold: ['name'],
    harms: [],
    paid: 'no',
    courtPaper: 'none',
    contactedWhen: '昼の12時半ごろ',
    calledBackWhen: '夕方の6時ごろ',
    numberShown: '+1 202 555 0143',
    theyKnow: [],
    'callback.challenged': 'yes',
    'callback.statedWhom': 'no',
    checkedHow: 'search-only',
  },
  calls: { 'call-official': { outcome: 'reached', withWhom: 'カード裏の番号の人' } },
  acts: [
    { hours: 149.8, person: 'answers' },
    {
      ...{ hours: 149, person: 'says', happened: 150.5, speaker: 'them', name: 'ご利用確認係' },
      words: 'まず、お名前と生年月日をおねがいします',
    },
    {
      ...{ hours: 148.9, person: 'says', happened: 150.4, speaker: 'me', manner: 'did' },
      words: '「だれに、いつかけましたか」と聞いたら、電話が切れた',
    },
    { hours: 148, person: 'shares', scopes: ['summary', 'log'], days: 14 },
    { hours: 146, desk: 'aoki', move: 'take' },
    { hours: 145.5, desk: 'aoki', move: 'ask', fields: { words: 'カードの裏の番号には、かけましたか。' } },
    { hours: 140, person: 'replies', words: 'かけました。電話はしていないと言われました' },
    { hours: 139, desk: 'aoki', move: 'state', fields: { advice: 'screen-calls' } },
    {
      ...{ hours: 138.5, desk: 'aoki', move: 'close' },
      fields: { words: '確かめたことが、記録にそろいました。また何かあれば、もう一度見せてください。' },
    },
  ],
}

/** Photos of strangers on a telephone lent for a repair. Given back by a volunteer; what was shared ends today. */
const found: Story = {
  name: "other people's photos on a loaner",
  begins: { door: 'found', chosen: ['loaner'], hours: 168 },
  knows: {
    foundWhose: 'others',
    foundWhere: 'loaner',
    foundKinds: ['photos', 'contacts'],
    foundCount: 'many',
    shopMentionedReset: 'no',
    tellBy: 'visit',
    'shopAnswer.apologised': 'yes',
    'shopAnswer.erased': 'no',
  },
  calls: { 'report-found': { outcome: 'reached', withWhom: '店長' } },
  acts: [
    { hours: 167.5, person: 'answers' },
    {
      ...{ hours: 166, person: 'says', happened: 167, speaker: 'other', name: '店長' },
      words: '申しわけありません。消すのは、返していただいてからになります',
    },
    { hours: 165.6, person: 'shares', scopes: ['summary', 'log'], days: 7 },
    { hours: 120, desk: 'hara', move: 'take' },
    {
      ...{ hours: 119.5, desk: 'hara', move: 'remark' },
      fields: { words: 'お店が消したかどうかが、まだわからない。次の人は、そこから聞いてください。' },
    },
    { hours: 100, desk: 'hara', move: 'give-back' },
  ],
}

/** Stories in which there is time. */
export const quietStories: readonly Story[] = [game, numberChecked, found]
