import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { Timeline } from '@/components/ui/timeline'
import type { LogPageView } from '@/lib/cases/read-log'
import { LogEntry } from './log-row'

/** The log by day: who said or did what, what was corrected, and what is still open. */
export const LogPage = ({
  days,
  people,
  open,
  pages,
  term,
  offer,
  ending,
}: LogPageView & { offer: ReactNode; ending: ReactNode }) => (
  <>
    <PageTitle text="これまでの記録" />
    {ending}
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
    {pages && <Pages {...pages} label="記録のページ(上)" />}
    {days.map(({ day, rows }) => (
      <section key={day} className="stack">
        <SectionTitle text={day} />
        <DayRows day={day} rows={rows} />
      </section>
    ))}
    {pages && <Pages {...pages} label="記録のページ(下)" />}
    {offer}
    <p>
      この記録は、{term.endsOn}に消えます。書きたすと、その日から{term.keptDays}日残ります。
    </p>
    <LinkButton href="/case" variant="secondary">
      質問の続きへもどる
    </LinkButton>
    <LinkList
      flow
      items={[
        { href: '/case/evidence', label: '証拠を入れる' },
        { href: '/case/summary', label: '相談のためのメモを見る' },
        { href: '/check/number', label: '番号を調べる' },
        { href: '/check/message', label: '文面を調べる' },
        { href: '/case/share', label: '記録を見てもらう' },
        { href: '/case/keys', label: '記録番号と再開のことば' },
        { href: '/case/keep', label: '残す日数を選ぶ' },
        { href: '/case/take', label: '記録を持っていく' },
        { href: '/case/leave', label: 'この端末から消す' },
        { href: '/case/erase', label: '記録をすべて消す' },
      ]}
    />
  </>
)

const Pages = ({ words, links, label }: NonNullable<LogPageView['pages']> & { label: string }) => (
  <nav aria-label={label}>
    <p className="hint">{words}</p>
    <LinkList flow items={links} />
  </nav>
)

/** What happened first; the answers to the app's questions are folded where there is anything else. */
const DayRows = ({ day, rows }: LogPageView['days'][number]) => {
  const [answers, events] = [rows.filter((row) => row.isAnswer), rows.filter((row) => !row.isAnswer)]
  return (
    <>
      {events.length > 0 && <Rows label={`${day}の記録`} rows={events} />}
      {answers.length > 0 && (
        <Disclosure summary={`質問への答え ${answers.length}件`} print="open" open={events.length === 0}>
          <Rows label={`${day}の質問への答え`} rows={answers} />
        </Disclosure>
      )}
    </>
  )
}

const Rows = ({ label, rows }: { label: string; rows: LogPageView['days'][number]['rows'] }) => (
  <Timeline label={label}>
    {rows.map((row) => (
      <LogEntry key={row.seq} row={row} />
    ))}
  </Timeline>
)
