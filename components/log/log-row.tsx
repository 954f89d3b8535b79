import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import type { TagKind } from '@/components/ui/tag'
import { TimelineRow } from '@/components/ui/timeline-row'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { LogRow } from '@/lib/cases/log-view'

/** One entry of the log, as it stands; what it said before is kept behind a click. */
export const LogEntry = ({ row }: { row: LogRow }) => (
  <TimelineRow
    id={`event-${row.seq}`}
    time={row.time}
    dateTime={row.dateTime ?? undefined}
    channel={row.channel ?? undefined}
    who={row.side}
    whoLabel={row.tag}
    speaker={besideTag(row) || undefined}
    words={<span className="whitespace-pre-line">{row.words}</span>}
    tags={tagsOf(row)}
    note={row.basis ? `もと:${row.basis}` : undefined}
  >
    {row.columns.length > 0 && (
      <DefinitionList
        rows={row.columns.map(({ name, label, words }) => ({
          key: name,
          label: name === 'against' ? `${label}(センターに渡す紙だけ)` : label,
          value: <span className="whitespace-pre-line">{words}</span>,
        }))}
      />
    )}
    {row.masked && <p className="hint">番号や合い言葉らしいところは、●で隠しました。</p>}
    {row.earlier.length > 0 && <Earlier row={row} />}
    {row.exhibit && (
      <p>
        <a className="inline-flex min-h-12 min-w-12 items-center" href={row.exhibit}>
          この証拠を見る
          <VisuallyHidden>{`(${row.time})`}</VisuallyHidden>
        </a>
      </p>
    )}
    {row.correct && (
      <p>
        <a className="inline-flex min-h-12 min-w-12 items-center" href={row.correct.href}>
          {row.correct.label}
          <VisuallyHidden>{`(${row.time} ${row.who})`}</VisuallyHidden>
        </a>
      </p>
    )}
  </TimelineRow>
)

/** The tag says the side already: 「相手 スズキ」 is 「スズキ」 beside it. */
const besideTag = ({ who, tag }: LogRow) => (who.startsWith(tag) ? who.slice(tag.length).trim() : who)

const Earlier = ({ row }: { row: LogRow }) => (
  <Disclosure summary="直す前の記録">
    <ul className="stack">
      {row.earlier.map(({ key, when, who, words }) => (
        <li key={key}>
          <span className="hint block">{`${when} ${who}`}</span>
          <span className="whitespace-pre-line">{words}</span>
        </li>
      ))}
    </ul>
  </Disclosure>
)

const tagsOf = (row: LogRow): { kind: TagKind; label: string }[] => [
  ...(row.earlier.length > 0 ? [{ kind: 'plain' as const, label: '直しました' }] : []),
  ...(row.replaced ? [{ kind: 'plain' as const, label: 'あとで変えた' }] : []),
  ...(row.byHelper ? [{ kind: 'plain' as const, label: '家族が記入' }] : []),
  ...row.gaps.map((gap) => ({ kind: 'gap' as const, label: `${gap}が未確認` })),
]
