/**
 * Who is often impersonated: names as messages write them, words of their hosts, and the domains that are their own.
 * The domains are those that each prints on its own home page. A host counts as theirs to the letter alone, so a row
 * that is missing makes the checker more careful, never less.
 */
export type Brand = {
  readonly id: string
  readonly names: readonly string[]
  readonly hostWords: readonly string[]
  readonly domains: readonly string[]
}

const brand = (id: string, names: string, hostWords: string, domains: string): Brand => ({
  id,
  names: names.split(' '),
  hostWords: hostWords.split(' '),
  domains: domains.split(' '),
})

export const brands: readonly Brand[] = [
  brand('mufg', '三菱ufj 三菱ufj銀行 三菱ufjニコス mufg', 'mufg', 'mufg.jp'),
  brand(
    'smbc',
    '三井住友銀行 三井住友カード 三井住友 smbc vpass',
    'smbc vpass',
    'smbc.co.jp smbc-card.com vpass.ne.jp',
  ),
  brand('mizuho', 'みずほ銀行 みずほ', 'mizuho mizuhobank', 'mizuhobank.co.jp mizuho-fg.co.jp'),
  brand(
    'jp-post',
    'ゆうちょ ゆうちょ銀行 日本郵便 ゆうパック 郵便局',
    'japanpost yucho jpbank',
    'japanpost.jp',
  ),
  brand('resona', 'りそな銀行 りそな', 'resona resonabank', 'resonabank.co.jp resona-gr.co.jp'),
  brand(
    'sbi',
    'sbi証券 住信sbi sbi新生 sbi',
    'sbisec sbi netbk',
    'sbisec.co.jp netbk.co.jp sbishinseibank.co.jp sbigroup.co.jp',
  ),
  brand(
    'rakuten',
    '楽天カード 楽天市場 楽天銀行 楽天証券 楽天モバイル 楽天 rakuten',
    'rakuten',
    'rakuten.co.jp rakuten-card.co.jp rakuten-bank.co.jp rakuten-sec.co.jp rakuten.ne.jp',
  ),
  brand('jibun', 'auじぶん銀行 じぶん銀行', 'jibunbank', 'jibunbank.co.jp'),
  brand('nomura', '野村證券 野村証券', 'nomura', 'nomura.co.jp'),
  brand('daiwa', '大和証券', 'daiwa', 'daiwa.jp'),
  brand('monex', 'マネックス証券 マネックス', 'monex', 'monex.co.jp'),
  brand('matsui', '松井証券', 'matsui', 'matsui.co.jp'),
  brand('sony-bank', 'ソニー銀行', 'sonybank', 'sonybank.jp sonybank.net moneykit.net'),
  brand('seven-bank', 'セブン銀行', 'sevenbank', 'sevenbank.co.jp'),
  brand('jcb', 'jcb jcbカード myjcb', 'jcb myjcb', 'jcb.co.jp'),
  brand('saison', 'セゾンカード セゾン ucカード', 'saison saisoncard', 'saisoncard.co.jp uccard.co.jp'),
  brand('aeon', 'イオンカード イオン銀行 イオン', 'aeon aeonbank', 'aeon.co.jp aeonbank.co.jp aeon.com'),
  brand('epos', 'エポスカード エポス', 'epos eposcard', 'eposcard.co.jp'),
  brand('orico', 'オリコ オリコカード', 'orico', 'orico.co.jp'),
  brand(
    'view',
    'ビューカード モバイルsuica えきねっと jr東日本',
    'viewcard viewsnet ekinet eki-net jreast suica',
    'viewcard.co.jp viewsnet.jp eki-net.com jreast.co.jp mobilesuica.com',
  ),
  brand('life', 'ライフカード', 'lifecard', 'lifecard.co.jp'),
  brand(
    'amex',
    'アメリカンエキスプレス アメックス americanexpress amex',
    'amex americanexpress',
    'americanexpress.com aexp.com',
  ),
  brand('visa', 'visa', 'visa', 'visa.co.jp visa.com'),
  brand('mastercard', 'mastercard マスターカード', 'mastercard', 'mastercard.co.jp mastercard.com'),
  brand(
    'kuroneko',
    'ヤマト運輸 クロネコヤマト クロネコ ヤマト',
    'kuroneko kuronekoyamato yamato',
    'kuronekoyamato.co.jp yamato-transport.co.jp',
  ),
  brand('sagawa', '佐川急便 佐川', 'sagawa', 'sagawa-exp.co.jp'),
  brand('dhl', 'dhl', 'dhl', 'dhl.com'),
  brand('fedex', 'fedex フェデックス', 'fedex', 'fedex.com'),
  brand(
    'docomo',
    'nttドコモ ドコモ docomo dカード d払い dアカウント',
    'docomo dcard',
    'docomo.ne.jp nttdocomo.co.jp d-card.jp',
  ),
  brand('au', 'au kddi uqモバイル auペイ aupay', 'kddi aupay auone', 'au.com kddi.com auone.jp ezweb.ne.jp'),
  brand(
    'softbank',
    'ソフトバンク softbank ワイモバイル',
    'softbank ymobile',
    'softbank.jp softbank.ne.jp ymobile.jp mb.softbank.jp',
  ),
  brand(
    'ntt',
    'ntt東日本 ntt西日本 nttファイナンス ntt',
    'nttfinance ntt',
    'ntt-finance.co.jp ntt-east.co.jp ntt-west.co.jp ntt.com',
  ),
  brand(
    'amazon',
    'amazon アマゾン amazonプライム',
    'amazon amzn',
    'amazon.co.jp amazon.com amazon.jp amzn.asia',
  ),
  brand('yahoo', 'yahoo ヤフー lineヤフー', 'yahoo', 'yahoo.co.jp yahoo-net.jp lycorp.co.jp'),
  brand('mercari', 'メルカリ mercari メルペイ', 'mercari merpay', 'mercari.com mercari.jp merpay.com'),
  brand(
    'paypay',
    'paypay ペイペイ paypayカード paypay銀行',
    'paypay',
    'paypay.ne.jp paypay-card.co.jp paypay-bank.co.jp paypay-corp.co.jp',
  ),
  brand('apple', 'apple アップル appleid icloud', 'apple icloud appleid', 'apple.com icloud.com'),
  brand('google', 'google グーグル', 'google', 'google.com google.co.jp'),
  brand('microsoft', 'microsoft マイクロソフト', 'microsoft', 'microsoft.com live.com outlook.com'),
  brand('netflix', 'netflix ネットフリックス', 'netflix', 'netflix.com'),
  brand('line', 'line公式 lineアカウント line運営', 'linecorp', 'line.me linecorp.com'),
  brand(
    'instagram',
    'instagram インスタグラム facebook フェイスブック',
    'instagram facebook',
    'instagram.com facebook.com meta.com facebookmail.com',
  ),
  brand('nta', '国税庁 国税局 税務署 e-tax', 'nta etax e-tax kokuzei', 'nta.go.jp'),
  brand('nenkin', '日本年金機構 年金機構 ねんきんネット', 'nenkin', 'nenkin.go.jp'),
  brand(
    'mynumber',
    'マイナポータル マイナンバーカード マイナポイント デジタル庁',
    'myna mynumber',
    'myna.go.jp soumu.go.jp digital.go.jp',
  ),
  brand(
    'public',
    '総務省 厚生労働省 警察庁 警視庁 金融庁 消費者庁 市役所 区役所',
    'soumu mhlw npa keishicho',
    'go.jp lg.jp',
  ),
  brand('etc', 'etc利用照会サービス etcマイレージ etc', 'etc-meisai etcmeisai', 'etc-meisai.jp smile-etc.jp'),
  brand('tepco', '東京電力 東京電力エナジーパートナー', 'tepco', 'tepco.co.jp'),
  brand('kansai-power', '関西電力', 'kepco', 'kepco.jp kepco.co.jp'),
  brand(
    'chuden',
    '中部電力 九州電力 東北電力 北海道電力',
    'chuden kyuden',
    'chuden.co.jp chuden.jp kyuden.co.jp tohoku-epco.co.jp hepco.co.jp',
  ),
  brand('gas', '東京ガス 大阪ガス', 'tokyogas osakagas', 'tokyo-gas.co.jp osakagas.co.jp'),
  brand('nhk', 'nhk', 'nhk', 'nhk.or.jp'),
  brand('airline', '日本航空 jal ana 全日空', 'jal ana', 'jal.co.jp jal.com ana.co.jp'),
]
