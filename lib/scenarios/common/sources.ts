import { ja, type Text } from '@/lib/text/text'

/** A public page (or an experience report) that a rule rests on. */
export type Source = {
  readonly id: string
  readonly name: Text
  readonly url: string | null
  /** The date the page itself states, `YYYY-MM-DD` or shorter; `null` when it states none. */
  readonly statedOn: string | null
  /** The day its stored copy was read, Japan time. */
  readonly checkedOn: string
  /** The day by which it must be read again. Overdue sources are marked on the page, never hidden. */
  readonly reviewBy: string
}

const read = { checkedOn: '2026-11-21', reviewBy: '2027-05-21' } as const

/** Read on a later day than the first ones. */
const readLater = { checkedOn: '2026-11-26', reviewBy: '2027-05-26' } as const

const page = (name: string, url: string | null, statedOn: string | null = null) => ({
  name: ja(name),
  url,
  statedOn,
  ...read,
})

const register = {
  'caa-188': page(
    '消費者庁「消費者ホットライン」',
    'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
  ),
  'kokusen-map': page('国民生活センター「全国の消費生活センター等」', 'http://www.kokusen.go.jp/map/'),
  'tokyo-advice': page(
    '東京都消費生活総合センター「相談に当たっての留意事項」',
    'https://www.shouhiseikatu.metro.tokyo.lg.jp/sodan/point.html',
    '2019-10-04',
  ),
  'nagoya-advice': page(
    '名古屋市消費生活センター「相談の注意事項」',
    'https://seikatsu.city.nagoya.jp/soudan/consultation/attention',
    '2024-07-24',
  ),
  'adachi-advice': page(
    '足立区消費者センター「相談にあたって」',
    'https://www.city.adachi.tokyo.jp/sangyo/shoushasoudanniatatte.html',
    '2025-02-04',
  ),
  'osaka-intake': page(
    '大阪府消費生活センター「相談するとき」',
    'https://www.pref.osaka.lg.jp/o070120/shouhi/madoguchi/soudanpoint.html',
    '2021-03-31',
  ),
  'fukui-bills': page(
    '福井県「架空請求」',
    'https://www.pref.fukui.lg.jp/doc/shohic/kakuu/kakuuseikyuu.html',
  ),
  'tokushima-bills': page('徳島県「架空請求のFAQ」', 'https://www.pref.tokushima.lg.jp/sp/FAQ/docs/00001434'),
  'courts-bills': page(
    '裁判所「架空請求に注意」',
    'https://www.courts.go.jp/about/topics/kakuuseikyuu/index.html',
  ),
  'ncac-court-paper': page(
    '国民生活センター「裁判所からの書類」',
    'http://www.kokusen.go.jp/t_box/data/t_box-faq_qa2017_25.html',
    '2021-01-21',
  ),
  'moj-payment-order': page('法務省「支払督促」', 'http://www.moj.go.jp/MINJI/minji68.html'),
  'fsa-transfer': page(
    '金融庁「振り込め詐欺等の被害にあったら」',
    'https://www.fsa.go.jp/news/20/sonota/20081014-1.html',
    '2008-10-14',
  ),
  'jpbank-relief': page(
    'ゆうちょ銀行「よくある質問」(振り込め詐欺救済法、id 751)',
    'https://faq.jp-bank.japanpost.jp',
  ),
  'gunma-relief': page('群馬銀行「振り込め詐欺救済法のFAQ」', 'https://www.gunmabank.co.jp/faq/faq2.html'),
  'ncac-prepaid': page(
    '国民生活センター「プリペイドカードの番号を教えない」',
    'http://www.kokusen.go.jp/news/data/n-20150326_2.html',
    '2015-03-26',
  ),
  'kusatsu-card': page(
    '草津市「カードの不正利用」',
    'https://www.city.kusatsu.shiga.jp/kurashi/bousaianshin/shohiseikatsu/sodanin/r4/seikatsu320220927.html',
    '2022-10-03',
  ),
  'numazu-statement': page(
    '沼津市「カード明細の確認」',
    'https://city.numazu.shizuoka.jp/kurashi/anshin/consumer/topics/meisaicheck.htm',
  ),
  antiphishing: page(
    'フィッシング対策協議会「よくある質問」',
    'https://www.antiphishing.jp/contact_faq.html',
  ),
  'mufg-calls': page('三菱UFJ銀行「不審な電話」', 'https://www.bk.mufg.jp/info/susp_tel.html'),
  'oita-police': page(
    '大分市「警察官をかたる電話」',
    'https://www.city.oita.oita.jp/o042/keihatsu2025041.html',
    '2025-04',
  ),
  'npa-9110': page(
    '警察白書「警察相談専用電話」',
    'http://www.npa.go.jp/hakusyo/h20/honbun/html/k1230000.html',
    '2008',
  ),
  'saitama-police': page(
    '埼玉県警察「サイバー事案の相談」',
    'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
    '2024-07-29',
  ),
  'ibaraki-police': page(
    '茨城県警察「相談の前に」',
    'http://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/index.html',
    '2024-04-08',
  ),
  'tca-display': page(
    '電気通信事業者協会「発信番号の偽装」',
    'https://www.tca.or.jp/information/camouflage.html',
  ),
  'mic-numbers': page('総務省「電気通信番号制度」', 'http://www.soumu.go.jp/joho_tsusin/top/tel_number'),
  'kyoto-police': page(
    '京都府警察「国際電話の利用休止」',
    'https://www-pref-kyoto-jp.cache.yimg.jp/fukei/anzen/seiki_t/furikome/kokusaidenwa-kyuushi.html',
  ),
  'ncac-delete-data': page(
    '国民生活センター「情報を削除するという電話」',
    'http://www.kokusen.go.jp/news/data/n-20140730_1.html',
    '2015-05-13',
  ),
  jicc: page('日本信用情報機構「本人申告コメント」', 'https://www.jicc.co.jp/faq/comment/index.html'),
  'sakata-mynumber': page(
    '酒田市「マイナンバーカードの紛失」',
    'https://www.city.sakata.lg.jp/kurashi/mynocard/shimin240930.html',
    '2024-09-30',
  ),
  ppc: page('個人情報保護委員会「相談ダイヤル」', 'https://www.ppc.go.jp/personalinfo/pipldial/'),
  'pipl-33': page('個人情報の保護に関する法律 33条・35条', null, '2024-04-01'),
  'post-42': {
    ...page('郵便法 42条(まちがって配達された郵便物)。日本郵便の案内を写したページで読んだ', null),
    ...readLater,
  },
  'ehime-lost': {
    ...page(
      '愛媛県警察「落とし物の取り扱い」',
      'https://www.police.pref.ehime.jp/kaikei/isitsubutsu/kouhyou/atsukai.html',
    ),
    ...readLater,
  },
  'sakai-parcel': {
    ...page(
      '堺市消費生活センター「身に覚えのない荷物」',
      'https://www.city.sakai.lg.jp/kurashi/shohi/trouble/phishing/courier-luggage.html',
      '2021-12-01',
    ),
    ...readLater,
  },
  'kyoto-popup': {
    ...page(
      '京都府警察「にせの警告画面」',
      'https://www-pref-kyoto-jp.cache.yimg.jp/fukei/anzen/seiki_t/furikome/sagi_net.html',
    ),
    ...readLater,
  },
  'kobe-popup': {
    ...page(
      '神戸市消費生活センター「その警告画面は偽物です」',
      'https://kobe-consumer.smartkobe-portal.com/consultation/consultation-879/',
    ),
    ...readLater,
  },
  'ncac-sms': {
    ...page(
      '国民生活センター「身に覚えのないサイトからの料金請求」',
      'http://www.kokusen.go.jp/t_box/data/t_box-faq_qa2017_27.html',
      '2018-01-29',
    ),
    ...readLater,
  },
  'yasu-sms': {
    ...page(
      '野洲市消費生活センター「身に覚えのない不審なSMS」',
      'https://www.city.yasu.lg.jp/soshiki/shiminseikatsusoudan/shouhiseikatsu/toraburu/1640067425497.html',
    ),
    ...readLater,
  },
  'ikoma-cooling-off': {
    ...page('生駒市「クーリング・オフ」', 'https://www.city.ikoma.lg.jp/0000001891.html'),
    ...readLater,
  },
  'nanjo-cooling-off': {
    ...page(
      '南城市「クーリング・オフ制度について」',
      'https://www.city.nanjo.okinawa.jp/bousai/1733879909/1761799161',
    ),
    ...readLater,
  },
  'kanagawa-minor': {
    ...page(
      '神奈川県「未成年者契約の取消しについて」',
      'https://www.pref.kanagawa.jp/docs/r7b/cnt/f370211/p4426890.html',
      '2024-11-15',
    ),
    ...readLater,
  },
  'saga-old-debt': {
    ...page('佐賀新聞「借金の時効」弁護士の回答', 'http://www.saga-s.co.jp/articles/-/220201'),
    ...readLater,
  },
  'story-leak': {
    ...page('退会のあとに届いた公開すると書かれたメールの相談(個人のサイト)', null),
    ...readLater,
  },
  'story-rental': page('身におぼえのない延滞料金の体験談(個人のブログ)', null, '2017'),
  'story-loaner': page('代替機に残った情報の体験談(個人のブログ)', null),
  'story-support': page('問い合わせと個人情報の解説(個人のブログ)', null),
  'story-callback': page('折り返しの本人確認の体験談(個人のブログ)', null),
} as const

export type SourceId = keyof typeof register

/** The source of that id. */
export const sourceOf = (id: SourceId): Source => ({ id, ...register[id] })

/** Every source, for the list of those due for review. */
export const sources: readonly Source[] = (Object.keys(register) as SourceId[]).map(sourceOf)
