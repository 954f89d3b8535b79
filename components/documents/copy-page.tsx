import { Card } from '@/components/ui/card'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { CopyPage as Copy } from '@/lib/cases/read-papers'
import { Blocks } from './blocks'
import { IssueForm } from './issue-form'
import { IssuedList } from './issued-list'
import { MissingList } from './missing-list'

type Props = { copy: Copy; document: string; formId: string }

/** A copy before it is made: what its reader learns and does not learn, and the copy itself; or why it is not made. */
export const CopyPage = ({ copy, document, formId }: Props) =>
  copy.ready ? <ReadyCopy copy={copy} document={document} formId={formId} /> : <NoCopy copy={copy} />

const NoCopy = ({ copy }: { copy: Extract<Copy, { ready: false }> }) => (
  <>
    <PageTitle text={copy.name} />
    <Notice title={copy.title}>
      {copy.because && <p>{copy.because}</p>}
      <MissingList missing={copy.missing} />
    </Notice>
    <LinkList items={ways} />
  </>
)

const ReadyCopy = ({ copy, document, formId }: Props & { copy: Extract<Copy, { ready: true }> }) => (
  <>
    <div className="no-print stack">
      <PageTitle text={copy.name} />
      <p>読む人:{copy.reader}</p>
      <Told title="この人に伝わること" items={copy.preview.told} />
      <Told title="この人に伝わらないこと" items={copy.preview.kept} />
      <IssueForm document={document} formId={formId}>
        印刷用の紙をつくる(PDF)
      </IssueForm>
      <IssuedList issued={copy.page.issued} />
    </div>
    <Blocks blocks={copy.page.blocks} isTitled={false} />
    <div className="no-print stack">
      {copy.page.blocks.some(({ kind }) => kind === 'blanks') && (
        <p>氏名などは、印刷してから手で書きます。</p>
      )}
      <LinkList items={ways} />
    </div>
  </>
)

const ways = [
  { href: '/case/papers', label: 'ほかの紙を見る' },
  { href: '/case', label: '質問の続きへもどる' },
]

const Told = ({ title, items }: { title: string; items: readonly string[] }) => (
  <Card title={title}>
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {items.map((item) => (
        <li key={item} className="before:content-['・']">
          {item}
        </li>
      ))}
    </ul>
  </Card>
)
