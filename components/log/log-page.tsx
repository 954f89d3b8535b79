import { LinkButton } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { TagKind } from '@/components/ui/tag'
import { Timeline } from '@/components/ui/timeline'
import { TimelineRow } from '@/components/ui/timeline-row'
import type { LogRow } from '@/lib/cases/log-view'

const sides = { them: '相手', mine: 'わたし', desk: '窓口' } as const

/** The log by day: who said or did what, and which answers were changed later. */
export const LogPage = ({ days }: { days: readonly { day: string; rows: readonly LogRow[] }[] }) => (
  <>
    <PageTitle text="これまでの記録" />
    {days.map(({ day, rows }) => (
      <section key={day} className="stack">
        <SectionTitle text={day} />
        <Timeline label={`${day}の記録`}>
          {rows.map((row) => (
            <TimelineRow
              key={row.seq}
              id={`event-${row.seq}`}
              time={row.time}
              dateTime={row.dateTime}
              who={row.side}
              whoLabel={sides[row.side]}
              speaker={row.who === sides[row.side] ? undefined : row.who}
              words={row.words}
              tags={tagsOf(row)}
            />
          ))}
        </Timeline>
      </section>
    ))}
    <LinkButton href="/case">質問の続きへもどる</LinkButton>
    <LinkList
      flow
      items={[
        { href: '/case/summary', label: '相談のためのメモを見る' },
        { href: '/case/erase', label: '記録をすべて消す' },
      ]}
    />
  </>
)

const tagsOf = (row: LogRow): { kind: TagKind; label: string }[] => [
  ...(row.replaced ? [{ kind: 'plain' as const, label: 'あとで変えた' }] : []),
  ...(row.byHelper ? [{ kind: 'plain' as const, label: '家族が記入' }] : []),
]
