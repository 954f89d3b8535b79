import type { MailHead } from '@/lib/log/events'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'

/** The head of a mail in words: its sender by name and by address, the way it took, what hangs on it. */
export type MailView = {
  readonly rows: readonly { label: string; value: string }[]
  /** The servers on its way, from the sender on. */
  readonly hops: readonly string[]
  readonly attachments: readonly string[]
}

/** Shows the head of a mail. Times are Japan's; it says what is written there and concludes nothing. */
export const mailView = (head: MailHead): MailView => ({
  rows: [
    { label: '件名', value: head.subject || unsaid },
    { label: '表示される差出人の名前', value: head.fromName ?? unsaid },
    { label: '差出人のアドレス', value: head.fromAddress ?? unsaid },
    { label: 'アドレスの@より後ろ', value: domainOf(head.fromAddress) ?? unsaid },
    { label: '返信先', value: head.replyTo ?? '差出人と同じ' },
    { label: '届かないときの戻り先', value: head.returnPath ?? unsaid },
    { label: '送った日時(差出人が書いたもの)', value: timeWords(head.sentAt) },
  ],
  hops: [...head.hops]
    .reverse()
    .map(({ from, by, at }) => `${from ?? 'わからない所'} から ${by ?? 'わからない所'} へ(${timeWords(at)})`),
  attachments: head.attachments.map(({ name, type }) => `${name}(${type})`),
})

const unsaid = '書かれていません'

const domainOf = (address: string | null): string | null => address?.split('@').at(-1) || null

const timeWords = (at: string | null): string =>
  at === null
    ? '時刻は書かれていません'
    : `${fullDayWords(new Date(at))} ${clockWords(new Date(at))} 日本時間`
