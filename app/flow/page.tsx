import type { Metadata } from 'next'
import { FlowDrawing } from '@/components/flow/flow-drawing'
import { FlowPanel } from '@/components/flow/flow-panel'
import { FlowResult } from '@/components/flow/flow-result'
import { PersonFrame } from '@/components/flow/person-frame'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { frameView } from '@/lib/cases/frame'
import { readFlowPage } from '@/lib/cases/read-flow'

export const metadata: Metadata = { title: '案内の流れ' }
export const dynamic = 'force-dynamic'

const Page = async ({ searchParams }: PageProps<'/flow'>) => {
  const now = new Date()
  const { panel, faults, result, drawings } = readFlowPage(await searchParams, now)
  return (
    <PersonFrame {...frameView(null, now)}>
      <PageTitle text={'案内の流れ'} />
      <p>このサイトが、どの順に何を聞き、何を案内するかの図です。実際の案内と同じデータから描いています。</p>
      <p>内容を確かめる人のためのページです。上から順に、入った流れを1つずつ進みます。急ぐ流れが先です。</p>
      {faults.length > 0 && (
        <Notice variant="gap" title="いっしょには選べないものがあります">
          <ul className="flow-lines">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {result && <FlowResult {...result} />}
      <FlowPanel {...panel} />
      <nav aria-label="流れの一覧">
        <LinkList flow items={drawings.map(({ id, title }) => ({ href: `#flow-${id}`, label: title }))} />
      </nav>
      <p className="hint">
        ○は聞くこと、□はすること、点線の○は知らせること。点線の道は、条件があるときに通ります。
      </p>
      {drawings.map((drawing) => (
        <FlowDrawing key={drawing.id} {...drawing} />
      ))}
      <LinkList items={[{ href: '/about/api', label: 'ほかのサイトで使う(助言API)' }]} />
    </PersonFrame>
  )
}

export default Page
