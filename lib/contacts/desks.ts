import type { Contact, NationalId, Source } from '@/lib/contacts/contacts'
import type { Interval } from '@/lib/contacts/hours'
import { aroundTheClock, newYear, week, weekdaysOnly } from '@/lib/contacts/schedules'

/** A desk with a number or page of its own, before the fields that nationwide desks share are filled in. */
type Desk = Omit<Contact, 'id' | 'ownNumber' | 'usual' | 'seenAgain' | 'unreachableFrom' | 'howTo'> &
  Partial<Pick<Contact, 'usual' | 'unreachableFrom' | 'howTo'>> & { readonly id: NationalId }

const desk = (given: Desk): Contact => ({
  ownNumber: null,
  usual: null,
  seenAgain: null,
  unreachableFrom: null,
  howTo: null,
  ...given,
})

const checkedOn = '2026-11-21'

const dated = (url: string, seenOn: string, confidence: Source['confidence']): Source => ({
  url,
  seenOn,
  checkedOn,
  datedBy: 'page',
  confidence,
})

const undated = (url: string, confidence: Source['confidence']): Source => ({
  url,
  seenOn: null,
  checkedOn,
  datedBy: 'nothing',
  confidence,
})

/** I13 names 188, #9110 and 03-3446-0999 itself: their date is the day the stored copy was read. */
const byStoredCopy = (url: string, seenOn: string | null): Source => ({
  url,
  seenOn,
  checkedOn,
  datedBy: 'stored-copy',
  confidence: 'high',
})

const tenToFour: readonly Interval[] = [['10:00', '16:00']]
const tenToFourWithLunch: readonly Interval[] = [
  ['10:00', '12:00'],
  ['13:00', '16:00'],
]

const callCharge = { ja: '相談は無料。通話料がかかります。' }
const free = { ja: '無料' }
const unknownHours = { ja: '受付時間は未確認です。' }
const byWeb = { ja: 'ホームページから送ります。' }

const hotlinePage =
  'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/'
const hotlineCost = {
  ja: '相談は無料。つながると通話料がかかります(固定電話は3分で9.35円、携帯電話は20秒で11円、公衆電話は40秒で10円)。かけ放題の対象外です。',
}

const police: readonly Contact[] = [
  desk({
    id: '110',
    name: { ja: '110番' },
    phone: '110',
    hours: aroundTheClock,
    hoursText: { ja: '24時間' },
    cost: free,
    whatFor: { ja: '身の危険があるとき。お金やカードを取りに来るとき。' },
    howTo: { ja: '「いま、家に来ています」など、起きていることから話します。' },
    web: null,
    fallback: null,
    source: dated(
      'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      '2024-07-29',
      'high',
    ),
  }),
  desk({
    id: '9110',
    name: { ja: '警察相談専用電話 #9110' },
    phone: '#9110',
    hours: null,
    // 8:30–17:15 is the model; some prefectures answer around the clock, elsewhere a duty officer or a
    // recording does, and no list of them was found. Holidays and the turn of the year differ too.
    usual: { ...weekdaysOnly([['08:30', '17:15']], null), holidays: null },
    hoursText: { ja: '時間は地域でちがいます。多くは平日 8:30〜17:15。夜は当直の人か録音が出ます。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '急がない警察への相談。あやしい電話、身に覚えのない請求、名前を使われたとき。' },
    howTo: { ja: 'いまいる都道府県の警察本部につながります。' },
    unreachableFrom: { ja: 'ダイヤル式の電話と一部のIP電話からは、つながりません。' },
    web: null,
    fallback: null,
    source: byStoredCopy('http://www.npa.go.jp/hakusyo/h20/honbun/html/k1230000.html', '2008'),
  }),
  desk({
    id: 'police-cyber',
    name: { ja: '警察庁 サイバー事案のオンライン受付' },
    phone: null,
    hours: null,
    hoursText: { ja: 'いつでも送れます。返事に数日かかることがあります。' },
    cost: free,
    whatFor: { ja: '偽メール、乗っ取り、おどしのメールを、警察に知らせる・相談する。' },
    howTo: { ja: '都道府県か警察署を選んで送ります。被害届にはなりません。急ぐときは110へ。' },
    web: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    fallback: '9110',
    source: dated(
      'https://www.police.pref.saitama.lg.jp/c0070/kurashi/joho110-cyber.html',
      '2024-07-29',
      'high',
    ),
  }),
  desk({
    id: 'app-110',
    name: { ja: '110番アプリ' },
    phone: null,
    hours: aroundTheClock,
    hoursText: { ja: '24時間' },
    cost: { ja: 'アプリは無料。通信料がかかります。' },
    whatFor: { ja: '声で話すことがむずかしい方が、文字や写真で110番に知らせる。' },
    howTo: { ja: '前もって名前とパスワードを登録しておきます。' },
    web: 'https://www.npa.go.jp/',
    fallback: '110',
    source: dated('https://www.jfd.or.jp/2019/09/27/pid19656', '2019-09-27', 'high'),
  }),
]

const consumer: readonly Contact[] = [
  desk({
    id: '188',
    name: { ja: '消費者ホットライン 188' },
    phone: '188',
    hours: null,
    // Local desks are commonly open on weekdays from 9 to 16 or 17; when they are shut on weekends and
    // holidays NCAC answers 10–16 in most areas. The whole service rests from 12/29 to 1/3.
    usual: {
      weekly: week([['09:00', '16:00']], tenToFour, tenToFour),
      holidays: tenToFour,
      yearEnd: newYear,
      always: false,
    },
    hoursText: {
      ja: '時間は地域でちがいます。多くは平日 9:00〜16:00。土日祝は、多くの地域で国民生活センターが 10:00〜16:00 に受けます。12月29日〜1月3日は休み。',
    },
    cost: hotlineCost,
    whatFor: { ja: '身に覚えのない請求、契約、払ってしまったお金の相談。近くの窓口につながります。' },
    howTo: { ja: '案内の声が郵便番号を聞きます。市外局番ではありません。' },
    unreachableFrom: {
      ja: '一部のIP電話、プリペイド式の携帯電話、電話リレーサービスからは、つながりません。',
    },
    web: hotlinePage,
    fallback: 'ncac-lunch',
    source: byStoredCopy(hotlinePage, null),
  }),
  desk({
    id: 'ncac-holiday',
    name: { ja: '国民生活センター 休日相談' },
    phone: '188',
    hours: { weekly: week([], tenToFour, tenToFour), holidays: tenToFour, yearEnd: newYear, always: false },
    hoursText: { ja: '土日祝 10:00〜16:00。受けられない地域や、休みの日があります。' },
    cost: hotlineCost,
    whatFor: { ja: '近くのセンターが休みの日の相談。' },
    howTo: { ja: '188にかけると、つながります。' },
    web: 'http://www.kokusen.go.jp/map/',
    fallback: '188',
    source: byStoredCopy('http://www.city.hino.lg.jp/kurashi/sumai/shohi/1003263.html', '2020-06-30'),
  }),
  desk({
    id: 'ncac-lunch',
    name: { ja: '国民生活センター お昼の消費生活相談' },
    phone: '03-3446-0999',
    hours: weekdaysOnly([['11:00', '13:00']], newYear),
    hoursText: { ja: '平日 11:00〜13:00' },
    cost: { ja: 'ふつうの通話料がかかります。' },
    whatFor: { ja: '188につながらない電話からの相談。' },
    web: 'https://www.kokusen.go.jp/hello/data/soudan.html',
    fallback: null,
    source: byStoredCopy('https://www.kokusen.go.jp/hello/data/soudan.html', null),
  }),
  desk({
    id: 'ncac-backup',
    name: { ja: '国民生活センター 平日バックアップ相談' },
    phone: '03-3446-1623',
    hours: weekdaysOnly(tenToFourWithLunch, newYear),
    hoursText: { ja: '平日 10:00〜12:00、13:00〜16:00' },
    cost: { ja: 'ふつうの通話料がかかります。' },
    whatFor: { ja: '平日に、188が話し中のとき。' },
    web: 'http://www.kokusen.go.jp/map/',
    fallback: '188',
    source: undated('https://kabu.com/support/security/damage.html', 'medium'),
  }),
  desk({
    id: 'zensokyo-weekend',
    name: { ja: '全国消費生活相談員協会 週末電話相談(東京)' },
    phone: '03-5614-0189',
    hours: {
      weekly: week([], tenToFourWithLunch, tenToFourWithLunch),
      holidays: null,
      yearEnd: null,
      always: false,
    },
    hoursText: { ja: '土日 10:00〜12:00、13:00〜16:00。年末年始は休み。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '土日に、188につながらないときの相談。' },
    web: null,
    fallback: '188',
    source: undated('https://www-pref-hokkaido-lg-jp.cache.yimg.jp/ks/sak/soudan.html', 'medium'),
  }),
  desk({
    id: 'centre-text',
    name: { ja: '消費生活センターのメール・FAX相談' },
    phone: null,
    hours: null,
    hoursText: { ja: '受けているセンターと、いないセンターがあります。' },
    cost: free,
    whatFor: { ja: '耳や声の都合で電話がむずかしい方の相談。' },
    howTo: { ja: 'お住まいの市区町村のセンターのページで確かめます。' },
    web: 'https://www.kokusen.go.jp/map/',
    fallback: '188',
    source: dated(
      'https://www.city.tokyo-nakano.lg.jp/kurashi/bohan/syohiseikatsu/syohiseikatsu/madoguchi.html',
      '2024-06-24',
      'medium',
    ),
  }),
  desk({
    id: 'relay',
    name: { ja: '電話リレーサービス・ヨメテルの問い合わせ' },
    phone: '03-6275-0912',
    // The hours are the customer centre's; that it opens on weekends is read from "except year-end".
    hours: {
      weekly: week([['09:30', '17:00']], [['09:30', '17:00']], [['09:30', '17:00']]),
      holidays: 'weekly',
      yearEnd: null,
      always: false,
    },
    hoursText: { ja: '問い合わせは 9:30〜17:00(年末年始をのぞく)。リレー自体は24時間。' },
    cost: { ja: '登録がいります。通話料がかかります。' },
    whatFor: { ja: '手話や文字で電話をかける。110にもつながります。' },
    howTo: { ja: '188にはつながりません。近くのセンターの番号へかけます。' },
    web: null,
    fallback: 'ncac-lunch',
    source: dated('https://www.jinsekigun.jp/town/formation/hoken/02/u249/a331', '2025-10-24', 'high'),
  }),
]

const data: readonly Contact[] = [
  desk({
    id: 'ppc',
    name: { ja: '個人情報保護法相談ダイヤル' },
    phone: '03-6457-9849',
    hours: weekdaysOnly([['09:30', '17:30']], null),
    hoursText: { ja: '平日 9:30〜17:30。年末年始は休み。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '会社や店の、個人情報の扱いについての相談。' },
    howTo: { ja: '電話だけの窓口です。名前を言わずに相談できます。通話は録音されます。' },
    web: 'https://www.ppc.go.jp/personalinfo/pipldial/',
    fallback: '188',
    source: undated('https://www.ppc.go.jp/personalinfo/pipldial/', 'high'),
  }),
  desk({
    id: 'mynumber',
    name: { ja: 'マイナンバー総合フリーダイヤル' },
    phone: '0120-95-0178',
    // Card suspension (menu 2) is around the clock; other questions 9:30–20:00, weekends to 17:30 (2021 page).
    hours: aroundTheClock,
    hoursText: { ja: 'カードの一時停止は24時間。' },
    cost: free,
    whatFor: { ja: 'マイナンバーカードを止める。' },
    howTo: { ja: '案内の声が流れたら、2番を選びます。' },
    web: 'https://www.kojinbango-card.go.jp/',
    fallback: '9110',
    source: dated('https://www.city.sakata.lg.jp/kurashi/mynocard/shimin240930.html', '2024-09-30', 'high'),
  }),
  desk({
    id: 'cic',
    name: { ja: 'CIC(信用情報機関)' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '手数料がかかります。額は公式サイトで確かめます。' },
    whatFor: { ja: '自分の名前で、カードや分割払いの申し込みがないか調べる。' },
    howTo: { ja: '名前を使われる心配を登録できます。申し込みを止める力はありません。' },
    web: 'https://www.cic.co.jp/',
    fallback: '188',
    source: undated('http://www.cic.co.jp/mydata/pc/procedure.html', 'medium'),
  }),
  desk({
    id: 'jicc',
    name: { ja: 'JICC(日本信用情報機構)' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '手数料がかかります。額は公式サイトで確かめます。' },
    whatFor: { ja: '自分の名前で、借り入れの申し込みがないか調べる。' },
    howTo: { ja: '身分証をなくしたことなどを登録できます。警察への届けがなくてもできます。' },
    web: 'https://www.jicc.co.jp/',
    fallback: '188',
    source: undated('https://www.jicc.co.jp/faq/comment/index.html', 'medium'),
  }),
  desk({
    id: 'ksc',
    name: { ja: 'KSC(全国銀行個人信用情報センター)' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '手数料がかかります。額は公式サイトで確かめます。' },
    whatFor: { ja: '自分の名前で、銀行からの借り入れがないか調べる。' },
    howTo: { ja: '身分証をなくしたことを登録できます。口座を作るときには見られません。' },
    web: 'https://www.zenginkyo.or.jp/pcic/',
    fallback: '188',
    source: undated('https://www.zenginkyo.or.jp/pcic/faq/faq3/', 'medium'),
  }),
  desk({
    id: 'ihaho',
    name: { ja: '違法・有害情報相談センター' },
    phone: null,
    hours: null,
    hoursText: byWeb,
    cost: free,
    whatFor: { ja: '自分の情報をネットに出されたとき、消すたのみ方の相談。' },
    howTo: { ja: 'ホームページで登録し、返事はメールで来ます。' },
    web: 'https://www.ihaho.jp/',
    fallback: '188',
    source: undated('http://www.ihaho.jp/aboutus/index.html', 'high'),
  }),
  desk({
    id: 'jinken',
    name: { ja: 'みんなの人権110番' },
    phone: '0570-003-110',
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: 'ネットに、知られたくないことや悪口を書かれたときの相談。' },
    web: 'https://www.jinken.go.jp/',
    fallback: '188',
    source: undated('https://www.police.pref.osaka.lg.jp/material/files/group/2/madoguchi.txt', 'medium'),
  }),
]

const money: readonly Contact[] = [
  desk({
    id: 'dic',
    name: { ja: '預金保険機構(振り込め詐欺救済法の公告)' },
    phone: '03-6262-6794',
    hours: weekdaysOnly([['09:30', '18:00']], newYear),
    hoursText: { ja: '平日 9:30〜18:00。12月29日〜1月3日は休み。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '止められた口座のお知らせの見方と、お金を分ける手続きを聞く。' },
    howTo: { ja: '申請の先は、振り込んだ相手の銀行です。' },
    web: 'https://furikomesagi.dic.go.jp/',
    fallback: '188',
    // The page states no day; the newest fiscal year it lists is 2025, so it counts from 1 January 2025.
    source: dated('http://furikomesagi.dic.go.jp/sel_pubs.php', '2025', 'high'),
  }),
  desk({
    id: 'zenginkyo',
    name: { ja: '全国銀行協会相談室' },
    phone: '0570-017109',
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '相談は無料。通話料がかかります。' },
    whatFor: { ja: '銀行が口座を止めてくれない、話が進まないときの相談。' },
    web: 'https://www.zenginkyo.or.jp/adr/about/',
    fallback: '188',
    source: undated('https://www.zenginkyo.or.jp/adr/about/consoltation-flow/', 'high'),
  }),
  desk({
    id: 'jca',
    name: { ja: '日本クレジット協会 消費者相談室' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: null,
    whatFor: { ja: '身に覚えのないカードの請求を、カード会社が調べてくれないとき。' },
    web: 'https://www.j-credit.or.jp/customer/consult/',
    fallback: '188',
    source: undated('https://www.j-credit.or.jp/customer/consult/', 'medium'),
  }),
  desk({
    id: 's-kessai',
    name: { ja: '日本資金決済業協会' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: null,
    whatFor: { ja: 'プリペイドカードやスマホ決済の会社が、応じてくれないとき。' },
    web: 'https://www.s-kessai.jp/',
    fallback: '188',
    source: dated('https://s-kessai.jp/info/procedure.html', '2024-11', 'medium'),
  }),
  desk({
    id: 'fsa',
    name: { ja: '金融庁 金融サービス利用者相談室' },
    phone: '0570-016811',
    hours: weekdaysOnly([['10:00', '17:00']], null),
    hoursText: { ja: '平日 10:00〜17:00' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '銀行、貸金、カード、送金の会社についての相談。' },
    web: 'https://www.fsa.go.jp/',
    fallback: '188',
    source: undated('https://kabu.com/support/security/damage.html', 'high'),
  }),
]

const legal: readonly Contact[] = [
  desk({
    id: 'houterasu',
    name: { ja: '法テラス・サポートダイヤル' },
    phone: '0570-078374',
    hours: {
      weekly: week([['09:00', '21:00']], [['09:00', '17:00']]),
      holidays: null,
      yearEnd: null,
      always: false,
    },
    hoursText: { ja: '平日 9:00〜21:00、土曜 9:00〜17:00。祝日と年末年始は未確認です。' },
    cost: { ja: '案内は無料。通話料がかかります。弁護士の無料相談には、収入などの条件があります。' },
    whatFor: { ja: 'どの手続き、どの窓口がよいかを聞く。裁判所の書類が来たとき。' },
    web: 'https://www.houterasu.or.jp/',
    fallback: '188',
    source: undated('https://www.houterasu.or.jp/k/nagare/flow_step2/index.html', 'medium'),
  }),
  desk({
    id: 'houterasu-multi',
    name: { ja: '法テラス 多言語情報提供サービス' },
    phone: '0570-078377',
    hours: { ...weekdaysOnly([['09:00', '17:00']], null), holidays: null },
    hoursText: { ja: '平日 9:00〜17:00' },
    cost: { ja: '案内は無料。通話料がかかります。' },
    whatFor: { ja: '日本語がむずかしい方が、通訳を入れて相談先を聞く。' },
    web: 'https://www.houterasu.or.jp/site/yasasiinihongo/tagengo.html',
    fallback: '188',
    source: undated('https://www.houterasu.or.jp/site/yasasiinihongo/tagengo.html', 'high'),
  }),
  desk({
    id: 'bar',
    name: { ja: '弁護士会の法律相談' },
    phone: null,
    hours: null,
    hoursText: { ja: '予約がいります。' },
    cost: { ja: '有料のことが多いです。額は予約のときに聞きます。' },
    whatFor: { ja: '弁護士に相談する。' },
    web: 'https://www.nichibenren.or.jp/',
    fallback: '188',
    source: dated('https://mixi.076.moe/view_news.pl?id=7312743&media_id=149', '2023-02-24', 'medium'),
  }),
  desk({
    id: 'fresc',
    name: { ja: '外国人在留支援センター(FRESC)' },
    phone: '0570-011000',
    hours: weekdaysOnly([['09:00', '17:00']], newYear),
    hoursText: { ja: '平日 9:00〜17:00。12月29日〜1月3日は休み。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '外国から来て暮らす方が、どの窓口がよいかを聞く。' },
    web: null,
    fallback: '188',
    source: dated('http://needs-you.com/', '2020-06', 'medium'),
  }),
]

const telecom: readonly Contact[] = [
  desk({
    id: 'denwan',
    name: { ja: '迷惑電話対策相談センター(でんわんセンター)' },
    phone: '03-6162-1111',
    hours: { ...weekdaysOnly([['10:00', '17:00']], null), holidays: null },
    hoursText: { ja: '平日 10:00〜17:00。年末年始は休み。' },
    cost: callCharge,
    whatFor: { ja: '知らない番号、自動音声、外国からの電話を減らす相談。' },
    howTo: { ja: '犯罪の届け出の窓口ではありません。' },
    web: 'https://www.denwan.jp/',
    fallback: '9110',
    source: dated(
      'https://news.3rd-in.co.jp/article/d47ae93e-4664-11f0-b591-9ca3ba083d71',
      '2025-06-10',
      'medium',
    ),
  }),
  desk({
    id: 'intl-stop',
    name: { ja: '国際電話不取扱受付センター' },
    phone: '0120-210-364',
    // Operators on weekdays; the recorded guide runs around the clock, holidays included.
    hours: { ...weekdaysOnly([['09:00', '17:00']], null), holidays: null },
    hoursText: { ja: '人が出るのは平日 9:00〜17:00。録音の案内は24時間。' },
    cost: free,
    whatFor: { ja: '固定電話で、外国からの電話を止める。' },
    howTo: { ja: '止めたい固定電話からかけます。携帯電話と050の番号は対象外です。' },
    web: null,
    fallback: '9110',
    source: undated(
      'https://www-pref-kyoto-jp.cache.yimg.jp/fukei/anzen/seiki_t/furikome/kokusaidenwa-kyuushi.html',
      'high',
    ),
  }),
  desk({
    id: 'mic-telecom',
    name: { ja: '総務省 電気通信消費者相談センター' },
    phone: null,
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '身に覚えのない携帯電話やネットの契約の相談。' },
    web: 'https://www.soumu.go.jp/main_sosiki/joho_tsusin/s-jyoho.html',
    fallback: '188',
    source: undated('https://www.soumu.go.jp/main_sosiki/joho_tsusin/s-jyoho.html', 'medium'),
  }),
  desk({
    id: 'meiwaku',
    name: { ja: '迷惑メール相談センター' },
    phone: '03-5974-0068',
    hours: weekdaysOnly([['10:00', '17:00']], null),
    hoursText: { ja: '平日 10:00〜17:00。年末年始は休み。' },
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: '広告の迷惑メール、差出人を偽ったメールを知らせる。' },
    howTo: { ja: '払うかどうかの相談は受けていません。' },
    web: 'https://www.dekyo.or.jp/soudan/',
    fallback: '188',
    source: undated('https://www.dekyo.or.jp/soudan/contents/ihan/index.html', 'medium'),
  }),
  desk({
    id: 'antiphishing',
    name: { ja: 'フィッシング対策協議会' },
    phone: null,
    hours: null,
    hoursText: byWeb,
    cost: free,
    whatFor: { ja: '偽メール、偽SMS、偽サイトを知らせる。' },
    howTo: { ja: '知らせるための窓口です。相談の返事はありません。' },
    web: 'https://www.antiphishing.jp/registration.html',
    fallback: '188',
    source: undated('https://www.antiphishing.jp/registration.html', 'high'),
  }),
  desk({
    id: 'ipa',
    // The desk's full name holds a word that I14 keeps off the page.
    name: { ja: 'IPA(情報処理推進機構)の個人向け相談窓口' },
    phone: '03-5978-7509',
    hours: null,
    hoursText: unknownHours,
    cost: { ja: '通話料がかかります。' },
    whatFor: { ja: 'リンクを開いた、アプリを入れた、警告画面が出たときの操作の相談。' },
    howTo: { ja: '修理や、請求の判断はしていません。' },
    web: 'https://www.ipa.go.jp/security/anshin/index.html',
    fallback: '188',
    source: dated('https://www.shirumanabu.net/soudan/', '2023-08-07', 'medium'),
  }),
]

/** Nationwide desks, carried over from the stored pages named in each `source`. */
export const desks: readonly Contact[] = [...police, ...consumer, ...money, ...data, ...legal, ...telecom]
