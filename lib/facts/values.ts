/** The values of the facts, named as the public advice API names them, with the words people read. */

export const situations = {
  'unknown-bill': '身におぼえのない請求',
  'found-data': '他の人の情報を見つけた',
  'support-desk': '問い合わせで情報を聞かれた',
  'callback-check': 'かけ直したら、本人確認を求められた',
  'threat-mail': '「払わないと、裁判・公開」と言われた',
  other: 'そのほか',
} as const

export const channels = {
  call: '電話',
  voicemail: '留守番電話',
  sms: 'SMS(ショートメール)',
  mail: 'メール',
  chat: 'LINEなどのメッセージ',
  letter: '手紙・封書',
  postcard: 'はがき',
  visit: '家に来た',
  popup: '画面に出た警告',
  app: 'アプリの通知',
} as const

export const callers = {
  shop: 'お店',
  company: '会社',
  'card-company': 'カード会社',
  bank: '銀行',
  police: '警察',
  'public-office': '役所・国の機関',
  court: '裁判所',
  carrier: '電話会社',
  delivery: '宅配・郵便',
  lawyer: '弁護士・法律事務所',
  'debt-collector': '債権回収会社',
  relative: '家族・親せき',
  'consumer-centre': '消費生活センター',
  anonymous: '名乗らなかった',
  other: 'そのほか',
} as const

export const claimantStates = {
  unchecked: 'まだ確かめていない',
  exists: '公式の連絡先で、本当にあるとわかった',
  'not-found': '公式の情報を探したが、見つからない',
  impersonated: '本物はあるが、名前を使われていた',
} as const

export const demandKinds = {
  money: 'お金・支払い',
  'personal-data': '名前・住所・生年月日など',
  'card-data': 'カードの番号',
  password: 'パスワード',
  pin: '暗証番号',
  'one-time-code': 'SMSなどで届く番号',
  'call-back': '電話をかけること',
  reply: '返事・返信',
  'open-link': 'リンクを開くこと',
  'install-app': 'アプリを入れること',
  'remote-control': '画面の共有・遠隔操作',
  'keep-secret': 'だれにも言わないこと',
  'hand-over-card': 'カード・通帳をわたすこと',
  meet: '会うこと・家に行くこと',
} as const

export const threatKinds = {
  lawsuit: '裁判にする',
  seizure: '差し押さえる',
  arrest: '逮捕する',
  'publish-data': '情報を公開する',
  visit: '家や職場に行く',
  harm: '危害を加える',
  'stop-service': '電話やサービスを止める',
  'credit-record': '信用情報にのせる',
} as const

export const deadlines = { today: 'きょう中', days: '何日か先', none: '期限は言われていない' } as const

export const payMethods = {
  'bank-transfer': '銀行などの振込',
  card: 'クレジットカード',
  'prepaid-code': 'プリペイドカードの番号を伝えた',
  'code-payment': 'スマホ決済(PayPayなど)',
  'cash-by-post': '現金を送った',
  'cash-in-person': '現金を手わたした',
  'carrier-billing': '携帯料金と一緒の支払い',
  'convenience-store': 'コンビニ払い',
  crypto: '暗号資産(仮想通貨)',
} as const

export const dataItems = {
  name: '名前',
  address: '住所',
  phone: '電話番号',
  'mail-address': 'メールアドレス',
  'birth-date': '生年月日',
  family: '家族のこと',
  assets: '財産・収入のこと',
  'member-id': '会員番号',
  'card-number': 'カードの番号',
  'card-code': 'カード裏の3けた',
  'bank-account': '口座番号',
  password: 'パスワード',
  pin: '暗証番号',
  'one-time-code': 'SMSなどで届いた番号',
  'my-number': 'マイナンバー',
  'id-document': '免許証・保険証などの画像',
  'purchase-history': '買い物や利用の記録',
} as const

export const courtPapers = {
  none: '来ていない',
  mentioned: '「裁判にする」と言われただけ',
  'special-delivery': '郵便の人から手わたし(特別送達・不在票も)',
  letterbox: '郵便受け・はがき・SMS で来た',
  electronic: '裁判所のシステムからの電子通知',
} as const

export const courtPaperKinds = {
  'payment-order': '支払督促(しはらいとくそく)',
  'small-claims': '少額訴訟の呼出状',
  lawsuit: '訴状・口頭弁論の呼出状',
} as const

export const contractWays = {
  none: '契約していない',
  shop: 'お店で',
  'door-to-door': '家に来た人と',
  'phone-solicitation': '電話ですすめられて',
  online: 'インターネットで',
  other: 'そのほか',
} as const

export const foundThings = {
  photos: '写真',
  contacts: '連絡先',
  messages: 'メッセージ',
  'id-document': '身分証の画像',
  card: 'カード',
  'app-account': 'アプリのアカウント',
  post: '郵便物',
  parcel: '荷物',
  other: 'そのほか',
} as const

/** What the third door asks: each entry implies facts of the public vocabulary (implied.ts). */
export const harmKinds = {
  paid: 'お金を払った・送った',
  told: '番号や個人情報を教えた・入力した',
  clicked: 'リンクを押した',
  installed: 'アプリを入れた',
  remote: '遠隔操作をさせた・画面を見せた',
  'card-handed': 'カードや通帳をわたした',
  pickup: 'これから取りに来ると言われている',
} as const

export const helpers = { self: '自分のこと', family: '家族・知り合いのこと' } as const

/** How the call went (S0-01, S0-05): who rang whom. */
export const reachWays = {
  answered: 'かかってきて、出た',
  missed: '出なかった。かけ直していない',
  'called-back': '自分からかけ直した',
} as const

/** Kinds of displayed numbers (S0-02). The kind says what a line is, never who is on it. */
export const numberKinds = {
  landline: '市外局番のある固定電話',
  mobile: '携帯電話(090・080・070・060)',
  freephone: '0120・0800',
  'navi-dial': '0570',
  ip050: '050',
  international: '「+」や 010 で始まる番号',
  withheld: '非通知・公衆電話',
} as const

/** Where the claimant was looked up (S0-03, S0-04, S0-14, S0-23). A search hit stays weak. */
export const checkWays = {
  'not-yet': 'まだ何も調べていない',
  'search-only': 'インターネットの検索で、名前や番号が出た',
  'own-paper': '手元の契約書・カードの裏・検針票で調べた',
  'official-site': '公式サイトや電話帳の番号で調べた',
  centre: '消費生活センターが確かめてくれた',
} as const

/** What became of an earlier membership card (S0-10). */
export const oldCards = {
  have: 'いまも手元にある',
  lost: 'なくした',
  'thrown-away': '捨てた',
  lent: 'だれかに貸した・見せた',
  cancelled: '解約して返した',
  never: '作ったことがない',
} as const

/** The membership number they name against one's own card (S0-10). */
export const memberIdMatches = {
  same: '同じだった',
  different: 'ちがっていた',
  'not-said': '相手は番号を言わなかった',
} as const

/** What the consumer centre found out about the claimant (S0-23). */
export const centreFindings = {
  exists: '本当にあると確かめた',
  'not-found': '見つからないと言われた',
  'not-said': 'その話は出ていない',
} as const

/** Whose data it is that was found (S1-01). */
export const foundOwners = {
  others: '他の人の情報だけ',
  mine: '自分の情報が、よそに出ていた',
  both: '自分のものと、他の人のもの',
} as const

/** Where it was found: this decides who is to be told. */
export const foundPlaces = {
  loaner: '借りたスマホ・パソコン',
  used: '中古で買ったもの',
  delivered: 'まちがって届いた郵便・荷物・メール',
  place: '道やお店で拾ったもの',
  other: 'そのほか',
} as const

/** How much was found (S1-05): a number, never the thing itself. */
export const foundCounts = { one: '1人分くらい', some: '2人から10人分くらい', many: 'それより多い' } as const

/** How the finder turns to the shop (S1-09). */
export const tellingWays = {
  visit: 'お店に行って、画面を見せる',
  phone: '電話で話す',
  writing: '公式の窓口に書いて送る',
} as const

/** Where the contact of a support desk was found (S2-08, S2-09). */
export const deskOrigins = {
  paper: '契約書・説明書・カードの裏',
  'official-site': '公式のサイトやアプリ',
  search: '検索の結果や広告',
  message: '届いたメール・SMS・警告の画面',
  sns: 'SNSや口コミ',
  other: 'そのほか',
} as const
