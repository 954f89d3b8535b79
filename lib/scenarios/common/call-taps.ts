import type { TapId } from '@/lib/facts/call-taps'
import type { dataItems } from '@/lib/facts/values'
import { ja, type Text } from '@/lib/text/text'
import type { AdviceId } from './advice'

/** The parts of the in-call card, in the order in which its taps stand there. */
export const tapGroups = ['ask', 'claims', 'flag', 'mine'] as const
export type TapGroup = (typeof tapGroups)[number]

/** What a tap becomes in the log: something asked or said, data that was told, or what the person did. */
type Logged =
  | { readonly kind: 'asked' | 'said' | 'did'; readonly words: Text }
  | { readonly kind: 'told'; readonly items: readonly (keyof typeof dataItems)[] }

/** A tap of the in-call card. */
export type CallTap = {
  readonly id: TapId
  readonly group: TapGroup
  readonly label: Text
  readonly logged: Logged
  /** Shown at once, from the sourced catalogue. Whoever asks one of the three questions only goes on. */
  readonly advice: AdviceId | null
  readonly seeds: readonly string[]
}

const ask = (id: TapId, label: string, words: string, ...seeds: string[]): CallTap => ({
  ...{ id, group: 'ask', label: ja(label), advice: null, seeds },
  logged: { kind: 'asked', words: ja(words) },
})

const heard =
  (group: 'claims' | 'flag') =>
  (id: TapId, label: string, words: string, advice: AdviceId, ...seeds: string[]): CallTap => ({
    ...{ id, group, label: ja(label), advice, seeds },
    logged: { kind: 'said', words: ja(words) },
  })

const claims = heard('claims')
const flag = heard('flag')

const told = (id: TapId, label: string, item: keyof typeof dataItems, advice: AdviceId): CallTap => ({
  ...{ id, group: 'mine', label: ja(label), advice, seeds: ['S2-12'] },
  logged: { kind: 'told', items: [item] },
})

const mine = (id: TapId, label: string, words: string, advice: AdviceId): CallTap => ({
  ...{ id, group: 'mine', label: ja(label), advice, seeds: [] },
  logged: { kind: 'did', words: ja(words) },
})

/** Every tap of the in-call card, in showing order. */
export const callTaps: readonly CallTap[] = [
  ask('ask-who', '会社・部署・名前', '会社・部署・担当の人の名前は?', 'S2-14', 'S0-21'),
  ask('ask-what', 'いつの・いくら', 'いつの、いくらの話ですか?', 'S0-06', 'S0-25'),
  ask('ask-data', 'わたしの何を知っている', 'わたしの何を知っていますか?', 'S0-08', 'S0-15', 'S0-30'),
  ask('ask-callback', 'だれに・いつ電話した', 'だれに、いつ電話しましたか?', 'S3-06', 'S3-11'),

  claims('claims-police', '警察', '警察だと名乗った', 'hang-up', 'S2-13'),
  claims('claims-office', '役所・国の機関', '役所や国の機関だと名乗った', 'hang-up', 'S2-13'),
  claims('claims-bank', '銀行', '銀行だと名乗った', 'hang-up', 'S2-13'),
  claims('claims-relative', '息子・家族', '息子や家族だと名乗った', 'hang-up', 'S2-13'),
  claims('claims-robot', '自動音声', '自動音声だった', 'hang-up', 'S2-13'),
  claims('claims-company', 'お店・会社', 'お店や会社だと名乗った', 'verify-via-official-number', 'S0-24'),

  flag('hurry', '「いそいで」「きょう中に」', 'きょう中に、と急がせた', 'stay-calm', 'S0-11'),
  flag('secret', '「だれにも言うな」', 'だれにも言わないように、と言った', 'tell-family', 'S4-13'),
  flag('pickup', '「取りに行く」', 'お金やカードを取りに行く、と言った', 'call-110'),
  flag('visit', '「家や職場に行く」', '家や職場に行く、と言った', 'call-110'),
  flag('harm', '「ひどい目にあうぞ」', '危害を加えるようなことを言った', 'call-110'),
  flag('arrest', '「逮捕する」', '逮捕する、と言った', 'call-police-9110', 'S4-11'),
  flag('lawsuit', '「裁判にする」', '裁判にする、と言った', 'hang-up', 'S4-08'),
  flag('publish', '「情報を公開する」', '情報を公開する、と言った', 'call-police-9110', 'S4-08'),
  flag('transfer', '「警察にかわります」', '警察につなぐ、電話をかわる、と言った', 'hang-up'),
  flag('doubt', '「疑うなら切れ」', '疑うなら切れ、と言った', 'hang-up', 'S3-10'),
  flag('pay', '「払って」「振り込んで」', 'お金を払うように言った', 'do-not-pay', 'S4-09'),
  flag('prepaid', '「プリペイドカードで」', 'プリペイドカードで払うように言った', 'do-not-pay', 'S4-09'),
  flag('pin', '暗証番号を聞く', '暗証番号を聞いた', 'do-not-tell-secret', 'S2-12'),
  flag('code', 'SMSの番号を聞く', 'SMSで届いた番号を聞いた', 'do-not-tell-secret', 'S2-12'),
  flag('card', 'カードの番号を聞く', 'カードの番号を聞いた', 'do-not-tell-secret', 'S2-12'),
  flag(
    'personal',
    '名前・生年月日を聞く',
    '名前や生年月日を聞いた',
    'do-not-volunteer-data',
    'S3-03',
    'S3-12',
  ),
  flag('install', '「アプリを入れて」', 'アプリを入れるように言った', 'do-not-install'),
  flag('remote', '「画面を見せて」', '画面を見せるように、操作させるように言った', 'do-not-install'),
  flag('link', '「リンクを押して」', 'リンクを開くように言った', 'do-not-click', 'S2-15'),
  flag(
    'call-back',
    '「この番号にかけて」',
    '自分が言う番号にかけるように言った',
    'verify-via-official-number',
    'S2-18',
  ),

  told('told-pin', '暗証番号を言った', 'pin', 'call-bank'),
  told('told-code', 'SMSの番号を言った', 'one-time-code', 'call-bank'),
  told('told-card', 'カードの番号を言った', 'card-number', 'contact-card-company'),
  told('told-account', '口座番号を言った', 'bank-account', 'call-bank'),
  mine('promised', '「払います」と言った', '「払います」と言った', 'do-not-pay'),
  mine('paid', '払った・送った', 'お金を払った、送った', 'call-bank'),
  mine('installed', 'アプリを入れた', '言われたアプリを入れた', 'disconnect-device'),
  mine('shown', '画面を見せた', '画面を見せた、操作させた', 'disconnect-device'),
  mine('opened', 'リンクを開いた', 'リンクを開いた', 'do-not-click'),
  mine('handed', 'カードをわたした', 'カードや通帳をわたした', 'call-bank'),
]

/** The tap of that id, or `undefined`: ids come from a form. */
export const tapOf = (id: string): CallTap | undefined => callTaps.find((tap) => tap.id === id)
