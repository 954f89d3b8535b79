import type { Story } from './story'

/** A daughter helps: a caller who says he is from the police will fetch her mother's card. Waits, in danger. */
const pickup: Story = {
  name: 'the card is to be fetched',
  begins: { door: 'family', chosen: ['call'], hours: 0.9 },
  knows: {
    situation: 'other',
    callerClaims: 'police',
    demands: ['hand-over-card', 'pin', 'keep-secret'],
    iTold: ['name', 'bank-account'],
    paid: 'no',
    courtPaper: 'none',
  },
  calls: { 'call-110': { outcome: 'reached', withWhom: '110番の人' } },
  acts: [
    { hours: 0.88, person: 'enters', door: 'harm', chosen: ['told', 'pickup'] },
    { hours: 0.85, person: 'answers' },
    {
      ...{ hours: 0.6, person: 'says', happened: 1.2, speaker: 'them', name: 'タカハシ' },
      words: 'お母さまの口座が犯罪に使われています。これから係の者がカードを預かりに行きます',
      understood: '本当に警察が来ると思った',
      proof: '固定電話の着信履歴',
    },
    {
      ...{ hours: 0.5, person: 'says', happened: 1, speaker: 'them', name: 'タカハシ' },
      words: '家族にも銀行にも、言わないでください。捜査の秘密です',
    },
    {
      ...{ hours: 0.4, person: 'says', happened: 0.7, speaker: 'police', name: '110番の人' },
      words: '家から出ないで、だれが来てもカードはわたさないでください',
    },
    { hours: 0.3, person: 'shares', scopes: ['summary', 'log'], days: 7 },
  ],
}

/** A paper of a court came by special delivery. Waits. */
const courtPaper: Story = {
  name: 'a payment order in the post',
  begins: { door: 'court', chosen: ['special-delivery'], hours: 5.4 },
  knows: {
    situation: 'unknown-bill',
    channel: 'letter',
    courtPaperKind: 'payment-order',
    courtPaperOn: { daysAgo: 3 },
    callerClaims: 'debt-collector',
    remembersClaim: 'no',
    demands: ['money'],
    threats: [],
    iTold: [],
    harms: [],
    paid: 'no',
    courtPaper: 'special-delivery',
    deadline: 'days',
    contactedWhen: '3日前の昼',
    traderName: '◯◯債権回収',
    claimedItem: '10年以上前の、通信販売の代金',
    amountYen: 186_400,
    everUsed: 'yes',
    familyAsked: 'no',
    checkedHow: 'not-yet',
    wish: '期限までに、何をすればよいか知りたい',
  },
  acts: [
    { hours: 5.3, person: 'answers', until: 'unknown-bill.checkedHow' },
    {
      ...{ hours: 4.9, person: 'says', happened: 74, speaker: 'me', manner: 'did', basis: 'document' },
      words: '「特別送達」と書いた封筒を、郵便の人から受け取った',
      proof: '封筒と、中の紙3枚',
    },
    {
      ...{ hours: 4.8, person: 'says', happened: 26, speaker: 'family', name: '妻' },
      words: '昔、カタログで布団を買ったかもしれない',
    },
    { hours: 4.5, person: 'issues', document: 'centre-summary' },
    { hours: 4.4, person: 'shares', scopes: ['summary', 'log'], days: 14 },
  ],
}

/** The ministry, says the voice: the telephone will be cut off. Waits, and its number is in another case as well. */
const ministry: Story = {
  name: 'the ministry about a bill',
  begins: { door: 'came', chosen: ['voicemail'], hours: 2.6 },
  knows: {
    situation: 'unknown-bill',
    howReached: 'answered',
    numberKind: 'international',
    numberShown: '+1 202 555 0143',
    callerClaims: 'public-office',
    remembersClaim: 'no',
    demands: ['money', 'personal-data'],
    threats: ['stop-service', 'lawsuit'],
    iTold: ['name'],
    harms: [],
    paid: 'no',
    courtPaper: 'mentioned',
    deadline: 'today',
    contactedWhen: '今日の、昼すぎ',
    traderName: '通信料金対策センター',
    claimedItem: '電話料金の未納',
    amountYen: 298_000,
    theyKnow: ['phone'],
    everUsed: 'no',
    familyAsked: 'yes',
    familyUsed: 'no',
    checkedHow: 'not-yet',
    wish: '電話が止まるのかどうか、知りたい',
  },
  acts: [
    { hours: 2.55, person: 'answers', until: 'unknown-bill.call188' },
    {
      ...{ hours: 2.1, person: 'says', happened: 3.2, speaker: 'them', name: '自動音声' },
      words: '電話を受け持つ役所です。2時間後に、この電話は使えなくなります。くわしくは1番を押してください',
      understood: '国から電話が来たと思い、1番を押した',
      proof: '留守番電話の録音',
      basis: 'recording',
    },
    {
      ...{ hours: 2, person: 'says', happened: 3.1, speaker: 'them', name: 'キムラ' },
      words: '未納が1年分あります。今日中なら、裁判を止められます',
      understood: '今日中に払わないといけないと思った',
    },
    {
      hours: 1.9,
      person: 'says',
      happened: 3,
      speaker: 'me',
      manner: 'did',
      words: '名前を言い、家族に聞くと言って切った',
    },
    { hours: 1.7, person: 'shares', scopes: ['summary', 'log'], days: 14 },
  ],
}

/** Thirty thousand yen at the till of a convenience store, after a warning on the screen. Handed over to a centre. */
const paidAtStore: Story = {
  name: 'paid at a convenience store',
  begins: { door: 'harm', chosen: ['paid', 'remote'], hours: 76 },
  knows: {
    situation: 'support-desk',
    channel: 'popup',
    inCall: 'no',
    deskFoundHow: 'message',
    demands: ['money', 'remote-control', 'install-app'],
    iTold: ['name', 'phone'],
    paid: 'convenience-store',
    paidOn: { daysAgo: 0 },
    paidYen: 30_000,
    courtPaper: 'none',
    askedItems: ['name', 'phone'],
    purposeTold: 'no',
    traderName: '◯◯サポート',
    checkedHow: 'not-yet',
    wish: '払ったお金のことを、だれに言えばよいか',
  },
  calls: {
    'call-payer': { outcome: 'reached', withWhom: '受付の人' },
    'call-police': { outcome: 'reached', withWhom: '相談係の人' },
    'call-188': { outcome: 'reached', withWhom: '相談員' },
  },
  acts: [
    { hours: 75.8, person: 'answers' },
    {
      ...{ hours: 75, person: 'says', happened: 77.5, speaker: 'them', name: '片言の男の人' },
      words: 'ウイルスです。消さないと、全部なくなります。直すには3万円かかります。コンビニへ行ってください',
      understood: '電源を切ってはいけないと思った',
    },
    { hours: 74.8, person: 'adds', picture: 'receipt', caption: 'コンビニの控え' },
    { hours: 74.5, person: 'issues', document: 'centre-summary' },
    { hours: 74, person: 'shares', scopes: ['summary', 'log', 'evidence'], days: 28 },
    { hours: 72.6, desk: 'aoki', move: 'take' },
    {
      hours: 72.4,
      desk: 'aoki',
      move: 'remark',
      fields: { words: '控えの番号が読める。店の人にも話したとのこと。' },
    },
    { hours: 72.2, desk: 'aoki', move: 'ask-second' },
    {
      ...{ hours: 50, desk: 'mori', move: 'second' },
      fields: { agrees: 'yes', words: '時系列と控えを読みました。引きつぎに足りています。' },
    },
    {
      ...{ hours: 29, desk: 'aoki', move: 'hand-over', onDay: 0 },
      fields: { centre: '◯◯市消費生活センター', words: '払った日と金額、控えがあることを伝えました。' },
    },
  ],
}

/** Stories in which something is urgent. */
export const urgentStories: readonly Story[] = [pickup, courtPaper, ministry, paidAtStore]
