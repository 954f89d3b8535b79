import type { Story } from './story'

/** A parcel that nobody ordered: the link was opened, a card's number typed. Taken, asked about, answered. */
const parcel: Story = {
  name: 'a message with a link',
  begins: { door: 'harm', chosen: ['clicked', 'told'], hours: 27 },
  knows: {
    situation: 'other',
    channel: 'sms',
    inCall: 'no',
    callerClaims: 'delivery',
    linkOpened: 'yes',
    demands: ['open-link', 'card-data'],
    iTold: ['name', 'address', 'card-number'],
    paid: 'no',
    courtPaper: 'none',
  },
  calls: {
    'call-issuer': { outcome: 'reached', withWhom: 'カード裏の番号の人' },
    'call-police': { outcome: 'later' },
  },
  acts: [
    { hours: 26.8, person: 'answers' },
    {
      ...{ hours: 26.5, person: 'says', happened: 28, speaker: 'me', manner: 'did' },
      words: 'SMS のリンクを押して、出てきた画面にカードの番号を入れた',
      understood: '送料の100円だけだと思った',
      proof: 'SMS の画面',
    },
    { hours: 26.4, person: 'adds', picture: 'parcel-sms', caption: '届いた SMS' },
    {
      ...{ hours: 26.2, person: 'says', happened: 26.6, speaker: 'bank', name: 'カード会社の窓口' },
      words: 'カードを止めました。新しいカードは1週間ほどで届きます',
    },
    { hours: 26, person: 'shares', scopes: ['summary', 'log', 'evidence'], days: 14 },
    { hours: 24.5, desk: 'aoki', move: 'take' },
    {
      ...{ hours: 24.2, desk: 'aoki', move: 'ask' },
      fields: { words: '届いた画面に、カードのほかに書いたものはありますか。' },
    },
    { hours: 3.4, person: 'replies', words: '生年月日も書きました。暗証番号は、出てこなかったと思います' },
  ],
}

/** A mail threatens to publish name and address. A question waits for its person: the third link opens this case. */
const published: Story = {
  name: 'a mail that threatens to publish',
  begins: { door: 'came', chosen: ['mail'], hours: 51 },
  knows: {
    situation: 'threat-mail',
    callerClaims: 'company',
    threats: ['publish-data', 'lawsuit'],
    demands: ['money', 'reply'],
    iTold: [],
    harms: [],
    paid: 'no',
    replied: 'no',
    courtPaper: 'mentioned',
    traderName: '動画サービス◯◯',
    claimedItem: '動画の見放題',
    amountYen: 9800,
    deadline: 'days',
    repeated: 'yes',
    theyKnow: ['name', 'mail-address'],
    enteredWhere: '去年、退会のときに住所と名前を書いた',
    formerEmployer: 'no',
    remembersClaim: 'no',
    checkedHow: 'not-yet',
    wish: '住所が公開されないか、心配です',
  },
  calls: { 'call-188': { outcome: 'callback', withWhom: 'ホシノさん' } },
  acts: [
    { hours: 50.8, person: 'answers' },
    { hours: 50, person: 'adds', picture: 'threat-mail', caption: '来たメールの画面' },
    {
      ...{ hours: 49.8, person: 'says', happened: 52, speaker: 'them', name: 'サトウ', basis: 'document' },
      words: '3日以内に連絡がないときは、登録の住所と名前を公開し、法的手続きに移ります',
      understood: '近所に知られるのではないかと思った',
      proof: 'メールの画面',
    },
    { hours: 49.5, person: 'issues', document: 'police-memo' },
    { hours: 49, person: 'shares', scopes: ['summary', 'log', 'evidence'], days: 14 },
    { hours: 30, desk: 'aoki', move: 'take' },
    {
      ...{ hours: 29.8, desk: 'aoki', move: 'appoint', onDay: 3 },
      fields: { time: '14:00', words: '新しいメールが来ていないか、この画面でうかがいます。' },
    },
    {
      ...{ hours: 29.7, desk: 'aoki', move: 'ask' },
      fields: { words: '同じ名前のメールは、いつごろから、何通くらい来ていますか。' },
    },
  ],
  isPersonsLink: true,
}

/** A number found by a search asked for too much. Nobody shares it: it is in no queue. */
const unshared: Story = {
  name: 'a support desk, not shared',
  begins: { door: 'desk', chosen: ['call'], hours: 8 },
  knows: {
    deskFoundHow: 'search',
    demands: ['personal-data'],
    iTold: ['name'],
    harms: [],
    paid: 'no',
    courtPaper: 'none',
    askedItems: ['name', 'phone', 'assets'],
    purposeTold: 'no',
    traderName: '◯◯お客様窓口',
    checkedHow: 'search-only',
  },
  acts: [
    { hours: 7.9, person: 'answers' },
    {
      ...{ hours: 7.5, person: 'says', happened: 9, speaker: 'them', name: '窓口の人' },
      words: '修理の前に、貯金がいくらあるか教えてください',
      understood: 'どうして聞くのか、わからなかった',
    },
  ],
}

/** Stories of what came in writing, and of a desk that was looked for. */
export const messageStories: readonly Story[] = [parcel, published, unshared]
