import PostalMime, { type Address, type Email } from 'postal-mime'
import { cleanWords } from '@/lib/text/clean-words'
import { shownOf } from './read-words'

/** One server on the way of a mail. */
export type Hop = { readonly from: string | null; readonly by: string | null; readonly at: string | null }

/** What a mail says of itself, and its words. Instants are UTC; `null` is what it does not say. */
export type ReadMail = {
  readonly head: {
    readonly fromName: string | null
    readonly fromAddress: string | null
    readonly replyTo: string | null
    readonly returnPath: string | null
    readonly subject: string
    readonly sentAt: string | null
    readonly hops: Hop[]
    readonly attachments: { name: string; type: string }[]
  }
  readonly words: string
}

/** How many servers and attachments are named, and characters of a line of the head. */
const [mostRows, lineLength, subjectLength] = [30, 200, 1_000]

/**
 * Reads a mail: its head, the way it took and its plain text. HTML is not read; mails inside it stay attachments.
 * `null` when it cannot be read. Never throws.
 */
export const readMail = async (bytes: Uint8Array): Promise<ReadMail | null> => {
  try {
    const mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 20,
      maxHeadersSize: 4 * 1024 * 1024,
    })
    return { head: headOf(mail), words: wordsIn(mail) }
  } catch {
    return null
  }
}

const headOf = (mail: Email): ReadMail['head'] => ({
  fromName: line(mail.from?.name),
  fromAddress: line(mail.from?.address),
  replyTo: line(mail.replyTo?.flatMap(addressesIn).join(', ')),
  returnPath: line(mail.returnPath?.replace(/[<>]/g, '')),
  subject: cut(mail.subject ?? '', subjectLength),
  sentAt: instant(mail.date),
  hops: mail.headers
    .filter(({ key }) => key === 'received')
    .slice(0, mostRows)
    .map(({ value }) => hopOf(value)),
  attachments: mail.attachments.slice(0, mostRows).map(({ filename, mimeType }) => ({
    name: line(filename) ?? '名前なし',
    type: line(mimeType) ?? '',
  })),
})

/** postal-mime makes words of HTML where there is no plain text; those are words a page may show as well. */
const wordsIn = ({ text, html }: Email): string => {
  const words = html !== undefined && text === undefined ? '' : (text ?? '')
  return shownOf(cleanWords(words).trim())
}

const addressesIn = (address: Address): string[] =>
  address.group ? address.group.map((one) => one.address) : [address.address]

/** 「from HOST … by HOST …; DATE」 (RFC 5321, 4.4). */
const hopOf = (value: string): Hop => {
  const received = value.slice(0, 2_000)
  return {
    from: line(/(?:^|\s)from\s+(\S+(?:\s+\([^)]*\))?)/i.exec(received)?.[1]),
    by: line(/(?:^|\s)by\s+([^\s;]+)/i.exec(received)?.[1]),
    at: instant(received.slice(received.lastIndexOf(';') + 1).replace(/\([^)]*\)/g, '')),
  }
}

const instant = (date: string | undefined): string | null => {
  const at = new Date((date ?? '').trim())
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 1970
    ? null
    : at.toISOString()
}

const line = (words: string | null | undefined): string | null => cut(words ?? '', lineLength) || null

/** On one line, nothing in it that turns around how it reads, cut in whole characters. */
const cut = (words: string, length: number): string =>
  [
    ...cleanWords(words.slice(0, length * 4))
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, length)
    .join('')
