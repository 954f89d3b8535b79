import type { Contact, Source } from '@/lib/contacts/contacts'
import type { Hours } from '@/lib/contacts/hours'
import type { PrefectureCode } from '@/lib/contacts/prefecture-code'
import { aroundTheClock, newYear, week, weekdaysOnly } from '@/lib/contacts/schedules'

/** One desk of a prefecture. Without `source` no page with its number or hours was found. */
export type DeskRow = {
  readonly name: string
  readonly phone: string | null
  readonly hours?: Hours
  readonly hoursText?: string
  readonly source?: readonly [url: string, seenOn: Source['seenOn'], confidence: Source['confidence']]
  readonly seenAgain?: NonNullable<Contact['seenAgain']>
  readonly web?: string
}

/** A prefecture as data: its centre and its police line. */
export type PrefectureRow = {
  readonly code: PrefectureCode
  readonly name: string
  readonly centre: DeskRow
  readonly police: DeskRow
}

/** The list of prefectural police lines by NPA: undated, with addresses from before 2016. */
const npaList = 'http://www.npa.go.jp/cyber/soudan.htm'

/**
 * Consumer centre and police consultation line of each prefecture, from stored copies read on 2026-11-21.
 * Confidence low = one private page that says it checked the official site; it is never dialled.
 */
export const prefectureRows: readonly PrefectureRow[] = [
  {
    code: '01',
    name: '北海道',
    centre: {
      name: '北海道立消費生活センター',
      phone: '050-7505-0999',
      hours: weekdaysOnly([['09:00', '16:30']], null),
      hoursText: '平日 9:00〜16:30',
      source: ['https://www-pref-hokkaido-lg-jp.cache.yimg.jp/ks/ask/consult.html', null, 'high'],
      web: 'https://www.pref.hokkaido.lg.jp/ks/ask/consult.html',
    },
    police: { name: '北海道警察', phone: '011-241-9110', source: [npaList, null, 'high'] },
  },
  {
    code: '02',
    name: '青森県',
    centre: {
      name: '青森県消費生活センター',
      phone: '017-722-3343',
      hours: {
        weekly: week([['09:00', '17:30']], [['10:00', '16:00']], [['10:00', '16:00']]),
        holidays: [['10:00', '16:00']],
        yearEnd: newYear,
        always: false,
      },
      hoursText: '平日 9:00〜17:30、土日祝 10:00〜16:00。12月29日〜1月3日は休み',
      source: ['https://www.aca.or.jp/category/about/', '2024', 'high'],
      seenAgain: {
        url: 'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/aomori/page.tsx',
        seenOn: '2026-07',
      },
      web: 'https://www.aca.or.jp/contents/soudan-2/',
    },
    police: {
      name: '青森県警察 相談窓口',
      phone: '017-735-9110',
      hours: weekdaysOnly([['08:30', '17:00']], null),
      hoursText: '平日 8:30〜17:00',
      source: [
        'https://mykoho.jp/article/青森県大鰐町/広報おおわに-令和6年(2024年)9月号/警察だより-14',
        '2024-09',
        'medium',
      ],
    },
  },
  {
    code: '03',
    name: '岩手県',
    centre: {
      name: '岩手県立県民生活センター',
      phone: '019-624-2209',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/iwate/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.iwate.jp/soshiki/kankyou/1016004.html',
    },
    police: { name: '岩手県警察', phone: '019-654-9110', source: [npaList, null, 'high'] },
  },
  {
    code: '04',
    name: '宮城県',
    // Only the Sendai city centre's number was seen.
    centre: { name: '宮城県消費生活センター', phone: null },
    police: { name: '宮城県警察', phone: '022-266-9110', source: [npaList, null, 'high'] },
  },
  {
    code: '05',
    name: '秋田県',
    centre: {
      name: '秋田県生活センター',
      phone: '018-835-0999',
      source: ['https://www.pref.akita.lg.jp/pages/archive/75594', null, 'high'],
    },
    police: { name: '秋田県警察', phone: null },
  },
  {
    code: '06',
    name: '山形県',
    centre: {
      name: '山形県消費生活センター',
      phone: '023-624-0999',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/yamagata/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.yamagata.jp/kurashi/shohi/shouhiseikatsucenter/index.html',
    },
    police: {
      name: '山形県警察 警察相談専用電話',
      phone: '023-642-9110',
      hours: aroundTheClock,
      hoursText: '24時間',
      source: [
        'https://www100.pref.yamagata.jp/800063/kensei/shoukai/soshikiannai/keisatsu/110day.html',
        '2022-11-29',
        'high',
      ],
    },
  },
  {
    code: '07',
    name: '福島県',
    centre: {
      name: '福島県消費生活センター',
      phone: '024-521-0999',
      hours: weekdaysOnly([['09:00', '18:30']], null),
      hoursText: '平日 9:00〜18:30',
      source: ['https://www.vill.otama.fukushima.jp/kurashi/shouhiseikatsu/shouhi_hotline/', null, 'high'],
    },
    // The NPA list and a page of the prefectural police disagree: left out.
    police: { name: '福島県警察 相談窓口', phone: null },
  },
  {
    code: '08',
    name: '茨城県',
    // Number not seen.
    centre: { name: '茨城県消費生活センター', phone: null },
    police: {
      name: '茨城県警察 警察の相談ダイヤル',
      phone: '029-301-9110',
      source: ['http://210.140.72.150/kenkei/a01_safety/security/110.html', '2023-11-14', 'high'],
    },
  },
  {
    code: '09',
    name: '栃木県',
    centre: {
      name: '栃木県消費生活センター',
      phone: '028-625-2227',
      hours: {
        weekly: week([['09:00', '17:00']], [['09:00', '17:00']]),
        holidays: null,
        yearEnd: null,
        always: false,
      },
      hoursText: '平日 9:00〜17:00、土曜は電話だけ',
      source: ['https://www.town.nasu.lg.jp/viewer/print.html?idSubTop=1&id=432&g=101', null, 'high'],
      seenAgain: {
        url: 'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/tochigi/page.tsx',
        seenOn: '2026-07',
      },
      web: 'https://www.pref.tochigi.lg.jp/c03/life/shouhi/seikatsu/center-gaiyou.html',
    },
    police: { name: '栃木県警察', phone: '028-627-9110', source: [npaList, null, 'high'] },
  },
  {
    code: '10',
    name: '群馬県',
    centre: {
      name: '群馬県消費生活センター',
      phone: '027-223-3001',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/gunma/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.gunma.jp/page/8392.html',
    },
    police: { name: '群馬県警察', phone: '027-224-8080', source: [npaList, null, 'high'] },
  },
  {
    code: '11',
    name: '埼玉県',
    centre: {
      name: '埼玉県消費生活支援センター(川口)',
      phone: '048-261-0999',
      source: ['https://www.pref.saitama.lg.jp/a0001/news/page/2018/1129-02.html', '2018-11-29', 'high'],
      seenAgain: { url: 'https://news.livedoor.com/pr_article/detail/29423328/', seenOn: '2025-08-22' },
    },
    // Only the headquarters switchboard was seen.
    police: { name: '埼玉県警察', phone: null },
  },
  {
    code: '12',
    name: '千葉県',
    centre: {
      name: '千葉県消費者センター',
      phone: '047-434-0999',
      hours: { ...weekdaysOnly([], null), weekly: week([['09:00', '16:30']], [['09:00', '16:00']]) },
      hoursText: '平日 9:00〜16:30、土曜 9:00〜16:00',
      source: [
        'http://shirako-town.city-hc.jp/open_announcement/from_municipal/m7dj54akup20vilz',
        '2020-05-21',
        'medium',
      ],
    },
    police: {
      name: '千葉県警察 相談サポートコーナー',
      phone: '043-227-9110',
      hours: weekdaysOnly([['08:30', '17:15']], null),
      hoursText: '平日 8:30〜17:15',
      source: [
        'http://shirako-town.city-hc.jp/open_announcement/from_municipal/m7dj54akup20vilz',
        '2020-05-21',
        'medium',
      ],
    },
  },
  {
    code: '13',
    name: '東京都',
    centre: {
      name: '東京都消費生活総合センター',
      phone: '03-3235-1155',
      hours: { ...weekdaysOnly([], null), weekly: week([['09:00', '17:00']], [['09:00', '17:00']]) },
      hoursText: '月曜〜土曜 9:00〜17:00',
      source: ['https://www.jc-press.com/?p=6635', '2021-04-25', 'medium'],
      web: 'https://www.shouhiseikatu.metro.tokyo.lg.jp/sodan/sodan.html',
    },
    // Undated tourist page that calls the number an English line: left out.
    police: { name: '警視庁', phone: null },
  },
  {
    code: '14',
    name: '神奈川県',
    centre: {
      name: 'かながわ中央消費生活センター',
      phone: '045-311-0999',
      source: ['https://www.pref.kanagawa.jp/docs/r7b/cnt/f535881/', '2020-11-09', 'high'],
      web: 'http://www.pref.kanagawa.jp/docs/r7b/cnt/f100356/index.html',
    },
    police: { name: '神奈川県警察', phone: null },
  },
  {
    code: '15',
    name: '新潟県',
    // The number stands only in one private legal notice that cannot be cited: left out.
    centre: { name: '新潟県消費生活センター', phone: null },
    police: {
      name: '新潟県警察 けいさつ相談室',
      phone: null,
      hours: aroundTheClock,
      hoursText: '24時間',
      source: [
        'https://news.goo.ne.jp/article/bsn/region/bsn-kennai20190911-12215474.html',
        '2019-09-11',
        'medium',
      ],
    },
  },
  {
    code: '16',
    name: '富山県',
    centre: { name: '富山県の消費生活センター', phone: null },
    police: { name: '富山県警察', phone: null },
  },
  {
    code: '17',
    name: '石川県',
    // A 2007 newspaper number: left out.
    centre: { name: '石川県消費生活支援センター', phone: null },
    police: { name: '石川県警察', phone: null },
  },
  {
    code: '18',
    name: '福井県',
    centre: { name: '福井県消費生活センター', phone: null },
    police: { name: '福井県警察 県民サポート課', phone: null },
  },
  {
    code: '19',
    name: '山梨県',
    centre: {
      name: '山梨県県民生活センター',
      phone: '055-235-8455',
      hours: weekdaysOnly([['08:30', '17:00']], null),
      hoursText: '平日 8:30〜17:00',
      source: ['https://ybs.jp/radio/y-index/2019/05/03182000.html', '2019-05-03', 'medium'],
      seenAgain: { url: 'https://newsdig.tbs.co.jp/articles/-/1923827', seenOn: '2025' },
    },
    police: { name: '山梨県警察', phone: null },
  },
  {
    code: '20',
    name: '長野県',
    // Four regional centres were merged into this one on 2025-04-01.
    centre: {
      name: '長野県消費生活センター',
      phone: '0263-40-3660',
      hours: weekdaysOnly([['08:30', '17:00']], null),
      hoursText: '平日 8:30〜17:00',
      source: ['https://www.shimintimes.co.jp/news/2025/04/post-29355.php', '2025-04-01', 'medium'],
    },
    police: { name: '長野県警察', phone: null },
  },
  {
    code: '21',
    name: '岐阜県',
    centre: {
      name: '岐阜県県民生活相談センター',
      phone: '058-277-1003',
      source: ['https://www.city.kakamigahara.lg.jp/life/soudan/1001800/1001805.html', '2021-10-29', 'high'],
    },
    police: { name: '岐阜県警察', phone: null },
  },
  {
    code: '22',
    name: '静岡県',
    // One of three regional centres, undated private page: left out.
    centre: { name: '静岡県の県民生活センター', phone: null },
    police: { name: '静岡県警察', phone: null },
  },
  {
    code: '23',
    name: '愛知県',
    centre: { name: '愛知県の消費生活センター', phone: null },
    police: { name: '愛知県警察', phone: null },
  },
  {
    code: '24',
    name: '三重県',
    // Only the city centre's number was seen.
    centre: { name: '三重県消費生活センター', phone: null },
    // A 2018 local paper misprints the number: left out.
    police: { name: '三重県警察 警察相談電話', phone: null },
  },
  {
    code: '25',
    name: '滋賀県',
    centre: {
      name: '滋賀県消費生活センター',
      phone: '0749-23-0999',
      source: ['https://www.pref.shiga.lg.jp/ippan/kurashi/shouhiseikatsu/309697.html', '2020', 'high'],
      seenAgain: {
        url: 'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/shiga/page.tsx',
        seenOn: '2026-07',
      },
      web: 'https://www.pref.shiga.lg.jp/shohi/sodan/',
    },
    police: { name: '滋賀県警察', phone: null },
  },
  {
    code: '26',
    name: '京都府',
    centre: {
      name: '京都府の消費生活センター',
      phone: '075-671-0004',
      hours: weekdaysOnly(
        [
          ['09:00', '12:00'],
          ['13:00', '16:00'],
        ],
        null,
      ),
      hoursText: '平日 9:00〜12:00、13:00〜16:00',
      source: ['https://www.city.kizugawa.lg.jp/index.cfm/6,255,27,html', null, 'high'],
    },
    police: { name: '京都府警察', phone: null },
  },
  {
    code: '27',
    name: '大阪府',
    // Only the office line was seen.
    centre: { name: '大阪府消費生活センター', phone: null },
    police: { name: '大阪府警察', phone: null },
  },
  {
    code: '28',
    name: '兵庫県',
    centre: {
      name: '兵庫県立消費生活総合センター',
      phone: '078-303-0999',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/hyogo/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://web.pref.hyogo.lg.jp/kf13/shohiseikatsu/madoguchi/kenmadoguchi.html',
    },
    police: { name: '兵庫県警察', phone: null },
  },
  {
    code: '29',
    name: '奈良県',
    centre: { name: '奈良県消費生活センター', phone: null },
    police: { name: '奈良県警察', phone: null },
  },
  {
    code: '30',
    name: '和歌山県',
    centre: { name: '和歌山県消費生活センター', phone: null },
    police: { name: '和歌山県警察', phone: null },
  },
  {
    code: '31',
    name: '鳥取県',
    // Only a regional centre's number was seen.
    centre: { name: '鳥取県消費生活センター', phone: null },
    police: {
      name: '鳥取県警察 警察総合相談電話',
      phone: '0857-27-9110',
      source: ['http://www.pref.tottori.lg.jp/177530.htm', null, 'high'],
    },
  },
  {
    code: '32',
    name: '島根県',
    centre: {
      name: '島根県消費者センター',
      phone: '0852-32-5916',
      source: [
        'http://www1.pref.shimane.lg.jp/bousai_info/syoku/shohi/kurasi_info/johoteikyo/event/30gekkann.html',
        '2018',
        'high',
      ],
    },
    police: { name: '島根県警察', phone: null },
  },
  {
    code: '33',
    name: '岡山県',
    centre: {
      name: '岡山県消費生活センター',
      phone: '086-226-0999',
      hours: {
        ...weekdaysOnly([], null),
        weekly: { ...week([['09:00', '16:30']], [['09:00', '16:30']], [['09:00', '16:30']]), mon: [] },
      },
      hoursText: '火曜〜日曜 9:00〜16:30',
      source: ['https://www-pref-okayama-jp.cache.yimg.jp/page/mail-sodan-index.html', null, 'high'],
      web: 'https://www.pref.okayama.jp/site/syohi/sodan-index.html',
    },
    police: { name: '岡山県警察', phone: null },
  },
  {
    code: '34',
    name: '広島県',
    centre: { name: '広島県の消費生活相談', phone: null },
    police: { name: '広島県警察', phone: null },
  },
  {
    code: '35',
    name: '山口県',
    centre: {
      name: '山口県消費生活センター',
      phone: '083-924-0999',
      hours: weekdaysOnly([['08:30', '17:00']], null),
      hoursText: '平日 8:30〜17:00',
      source: ['https://mykoho.jp/article/山口県和木町/広報わき-令和5年11月号-no-608/', '2023-11', 'medium'],
      seenAgain: {
        url: 'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/yamaguchi/page.tsx',
        seenOn: '2026-07',
      },
    },
    police: { name: '山口県警察', phone: null },
  },
  {
    code: '36',
    name: '徳島県',
    centre: {
      name: '徳島県消費者情報センター',
      phone: '088-623-0110',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/tokushima/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.tokushima.lg.jp/shohi/gaiyou/',
    },
    police: {
      name: '徳島県警察 警察総合相談センター',
      phone: '088-653-9110',
      hours: weekdaysOnly([['08:30', '17:15']], null),
      hoursText: '平日 8:30〜17:15',
      source: ['https://www.police.pref.tokushima.jp/09soudan/p15364/index.html', null, 'high'],
    },
  },
  {
    code: '37',
    name: '香川県',
    centre: {
      name: '香川県消費生活センター',
      phone: '087-833-0999',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/kagawa/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.kagawa.lg.jp/kurashi/shohiseikatsu/kfvn.html',
    },
    police: { name: '香川県警察', phone: null },
  },
  {
    code: '38',
    name: '愛媛県',
    // Only the office line was seen; the source says to use 188.
    centre: {
      name: '愛媛県消費生活センター(消費者情報プラザ)',
      phone: null,
      web: 'https://www.pref.ehime.jp/site/ecc/',
    },
    police: { name: '愛媛県警察', phone: null },
  },
  {
    code: '39',
    name: '高知県',
    centre: {
      name: '高知県立消費生活センター',
      phone: '088-824-0999',
      source: ['https://www-pref-kochi-lg-jp.cache.yimg.jp/doc/2015051900108', '2015-05-21', 'high'],
      seenAgain: {
        url: 'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/kochi/page.tsx',
        seenOn: '2026-07',
      },
      web: 'https://www.pref.kochi.lg.jp/soshiki/140000/141602/',
    },
    police: {
      name: '高知県警察 警察総合相談電話',
      phone: '088-823-9110',
      source: [
        'https://topics.smt.docomo.ne.jp/article/mykoho/region/mykoho-OCJ3920577494756333748',
        '2021-09',
        'medium',
      ],
    },
  },
  {
    code: '40',
    name: '福岡県',
    centre: { name: '福岡県消費生活センター', phone: null },
    // The page gives #9110 and the headquarters only.
    police: { name: '福岡県警察 警察相談電話', phone: null },
  },
  {
    code: '41',
    name: '佐賀県',
    centre: { name: '佐賀県消費生活センター', phone: null },
    police: {
      name: '佐賀県警察 警察相談室',
      phone: null,
      hours: aroundTheClock,
      hoursText: '24時間',
      source: ['https://www.police.pref.saga.jp/annai/intro/_1317.html', null, 'high'],
    },
  },
  {
    code: '42',
    name: '長崎県',
    centre: {
      name: '長崎県消費生活センター',
      phone: '095-824-0999',
      hours: weekdaysOnly([['09:00', '17:00']], null),
      hoursText: '平日 9:00〜17:00',
      source: [
        'https://mykoho.jp/article/長崎県/つたえる県ながさき-第103号（令和6年11月号）/',
        '2024-11',
        'medium',
      ],
    },
    police: { name: '長崎県警察', phone: null },
  },
  {
    code: '43',
    name: '熊本県',
    centre: { name: '熊本県の消費生活センター', phone: null },
    police: {
      name: '熊本県警察 警察相談電話',
      phone: '096-383-9110',
      source: ['https://www.pref.kumamoto.jp/site/police/63826.html', '2021-01-02', 'high'],
    },
  },
  {
    code: '44',
    name: '大分県',
    centre: { name: '大分県消費生活センター アイネス', phone: null },
    police: { name: '大分県警察', phone: null },
  },
  {
    code: '45',
    name: '宮崎県',
    // Two pages disagree on the number: left out.
    centre: {
      name: '宮崎県消費生活センター',
      phone: null,
      web: 'https://www.pref.miyazaki.lg.jp/shouhi/index.html',
    },
    police: { name: '宮崎県警察', phone: null },
  },
  {
    code: '46',
    name: '鹿児島県',
    // 188 reaches this centre on Saturdays, the national centre on Sundays and holidays.
    centre: { name: '鹿児島県消費生活センター', phone: null },
    police: {
      name: '鹿児島県警察 相談窓口',
      phone: null,
      hours: aroundTheClock,
      hoursText: '24時間',
      source: ['https://373news.com/_news/topic.php?storyid=133408&topicid=220', '2021-02-25', 'medium'],
    },
  },
  {
    code: '47',
    name: '沖縄県',
    centre: {
      name: '沖縄県消費生活センター',
      phone: '098-863-9214',
      hours: weekdaysOnly(
        [
          ['09:00', '12:00'],
          ['13:00', '16:00'],
        ],
        null,
      ),
      hoursText: '平日 9:00〜12:00、13:00〜16:00',
      source: [
        'https://github.com/webmaster0818/kimono-kaitori-biyori/blob/HEAD/app/articles/okinawa/page.tsx',
        '2026-07',
        'low',
      ],
      web: 'https://www.pref.okinawa.lg.jp/kurashikankyo/shohi/1017865/1030884/1035289.html',
    },
    police: { name: '沖縄県警察', phone: null },
  },
]
