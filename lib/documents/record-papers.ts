import type { LoggedEvent, MailHead } from '@/lib/log/events'
import type { TakenFile } from '@/lib/log/record-events'
import { clockWords, fullDayWords } from '@/lib/text/japan-time'
import { documentName } from './document-names'
import { escaped } from './escaped'
import { eventWords } from './event-words'
import { paperHash } from './paper-hash'
import { code, pair, words } from './record-parts'

/** The files of evidence, each with what it hashes to. */
export const recordEvidence = (files: readonly TakenFile[]): string =>
  list(
    files.map(({ path, name, caption, mail, proves, seq, bytes, sha256: hash }) =>
      pair(
        path ?? '(ファイルはありません)',
        [
          words(caption || name),
          ...(caption ? [`もとの名前:${words(name)}`] : []),
          ...(mail ? mailLines(mail) : []),
          ...(proves === null ? [] : [`${proves}番の記録の裏づけ`]),
          `${seq}番の記録。${bytes.toLocaleString('ja-JP')}バイト。SHA-256 ${code(hash)}`,
        ].join('<br>'),
      ),
    ),
  )

const mailLines = ({ fromName, fromAddress, subject }: MailHead): string[] => [
  `件名:${words(subject)}`,
  `差出人として書かれていた名前:${words(fromName ?? 'なし')}`,
  `差出人として書かれていたアドレス:${words(fromAddress ?? 'なし')}`,
]

/** The papers that were issued, each with the hash of its blocks, and those that were handed over. */
export const recordPapers = (events: readonly LoggedEvent[]): string =>
  list(
    events.flatMap((event) => {
      if (event.kind === 'issued') {
        const hash = paperHash(event.body.blocks)
        return [pair(when(event), `${escaped(documentName(event.body.document))}<br>SHA-256 ${code(hash)}`)]
      }
      if (event.kind !== 'shared') return []
      const { paper, hash } = event.body
      return [
        pair(when(event), `${words(eventWords(event).words)}<br>${paper}番の書類。SHA-256 ${code(hash)}`),
      ]
    }),
  )

const list = (rows: readonly string[]): string => (rows.length === 0 ? '' : `<dl>${rows.join('\n')}</dl>`)

const when = ({ seq, recordedAt }: LoggedEvent): string => {
  const at = new Date(recordedAt)
  return `${seq}番 ${fullDayWords(at)} ${clockWords(at)}`
}
