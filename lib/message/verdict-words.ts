import { ja, type Text } from '@/lib/text/text'
import type { Channel } from './channels'
import type { Verdict } from './check'
import type { UrlFlag } from './urls'

/** What a verdict says. None of them says that a message is genuine (product.md, I14). */
export const verdictWords: Readonly<Record<Verdict, { readonly title: Text; readonly lead: Text }>> = {
  suspicious: {
    title: ja('あやしい\u200Bしるしが\u200Bあります'),
    lead: ja('返事も、電話も、支払いも、いったん止めます。リンクは開きません。'),
  },
  caution: {
    title: ja('気をつける\u200Bところが\u200Bあります'),
    lead: ja('すぐに動かないでください。書いてある番号やリンクは使わず、自分で調べて確かめます。'),
  },
  'no-signal': {
    title: ja('しるしは、\u200B見つかりません\u200Bでした'),
    lead: ja(
      'だからといって、本物とは言えません。新しい手口は、ここでは見つけられません。心あたりがなければ、開かずに確かめます。',
    ),
  },
}

/** What a flag of an address means; without an entry it is not shown. */
export const urlWords: Readonly<Record<UrlFlag, Text>> = {
  'brand-own-host': ja('名前の出てくる会社のアドレスと同じです。それでも、自分のブックマークから開きます。'),
  'look-alike': ja('有名な会社に似せた名前です。'),
  'brand-in-subdomain': ja('会社の名前が前についていますが、持ち主は別です。'),
  'brand-in-path': ja('うしろに会社の名前がありますが、行き先は別です。'),
  punycode: ja('外国の文字などを使った名前です。'),
  'mixed-script': ja('よく似た別の文字がまざっています。'),
  'raw-ip': ja('名前のない、数字だけのアドレスです。'),
  'short-url': ja('短くしてあり、開くまで行き先がわかりません。'),
  'dynamic-dns': ja('だれでもすぐに作れる種類の名前です。'),
  'free-host': ja('だれでも無料で使える場所です。'),
  'unusual-tld': ja('会社や役所の案内では、あまり見ない終わり方です。'),
  'many-hyphens': ja('「-」が多い、長い名前です。'),
  'display-differs': ja('見えている名前と、行き先がちがいます。'),
  userinfo: ja('「@」より前は行き先ではありません。見せかけです。'),
  'no-https': ja('暗号化されない通信(http)です。'),
  'odd-port': ja('ふつうは付かない番号が付いています。'),
  'app-file': ja('開くと、アプリやプログラムが入ることがあります。'),
  'not-readable': ja('行き先を読み取れません。'),
}

/** The ways to come, as the page asks. */
export const channelWords: Readonly<Record<Channel, Text>> = {
  sms: ja('SMS(ショートメール)'),
  mail: ja('メール'),
  call: ja('電話で言われた'),
  voicemail: ja('留守番電話'),
  chat: ja('LINE などのメッセージ'),
  postcard: ja('はがき'),
  letter: ja('手紙・封書'),
  popup: ja('画面に出た警告'),
  app: ja('アプリの通知'),
  visit: ja('家に来た人が言った'),
}
