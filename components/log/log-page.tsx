import { LinkButton } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { Timeline } from '@/components/ui/timeline'
import type { LogPageView } from '@/lib/cases/read-log'
import { LogEntry } from './log-row'

/** The log by day: who said or did what, what was corrected, and what is still open. */
export const LogPage = ({ days, people, open }: LogPageView) => (
  <>
    <PageTitle text="これまでの記録" />
    <LinkButton href="/case/log/add">記録を足す</LinkButton>
    {people.length > 0 && (
      <nav aria-label="人でしぼる">
        <p className="hint">人でしぼる</p>
        <LinkList flow items={people} />
      </nav>
    )}
    {open > 0 && (
      <Notice title="「だれが」「いつ」を、書きとめておきます" variant="gap">
        <p>
          名前や時刻がまだの記録があります。わかったら「直す」から足せます。わからなければ、そのままで大丈夫です。
        </p>
      </Notice>
    )}
    {days.length === 0 && <p>この人の記録は、まだありません。</p>}
    {days.map(({ day, rows }) => (
      <section key={day} className="stack">
        <SectionTitle text={day} />
        <Timeline label={`${day}の記録`}>
          {rows.map((row) => (
            <LogEntry key={row.seq} row={row} />
          ))}
        </Timeline>
      </section>
    ))}
    <LinkButton href="/case" variant="secondary">
      質問の続きへもどる
    </LinkButton>
    <LinkList
      flow
      items={[
        { href: '/case/summary', label: '相談のためのメモを見る' },
        { href: '/case/erase', label: '記録をすべて消す' },
      ]}
    />
  </>
)
