import { Card } from '@/components/ui/card'
import { Door } from '@/components/ui/door'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { PapersView } from '@/lib/cases/read-papers'

type Props = Omit<PapersView, 'frame'> & { isNone: boolean }

/** Every paper with its reader, and what was handed over to whom. */
export const PapersPage = ({ papers, handed, isNone }: Props) => (
  <>
    <PageTitle text="わたす紙" />
    {isNone && (
      <Notice title="その紙はありません">
        <p>下から選びます。</p>
      </Notice>
    )}
    <p>読む人ごとに、必要なことだけの紙をつくります。つくる前に、何が伝わるかを見られます。</p>
    {papers.map(({ href, name, note }) => (
      <Door key={href} href={href} label={name} note={note} />
    ))}
    <SectionTitle text="わたした記録" id="handed" />
    {handed.length === 0 && <p>まだありません。紙をつくると、その紙のページから書けます。</p>}
    {handed.map((one) => (
      <Handed key={one.seq} {...one} />
    ))}
    <LinkList items={[{ href: '/case', label: '質問の続きへもどる' }]} />
  </>
)

const Handed = ({ name, when, whom, way, version, href, hash, isOlder }: PapersView['handed'][number]) => (
  <Card title={name} level={3}>
    <div className="stack stack-tight">
      <p className="as-typed">
        {when}
        <br />
        {whom}
        <br />
        {way}
      </p>
      {isOlder && (
        <Notice variant="gap">
          <p>わたした後に、新しい版があります。</p>
        </Notice>
      )}
      <LinkList items={[{ href, label: `わたした紙を見る(${version})` }]} />
      <p className="hint">この版のしるし {hash}</p>
    </div>
  </Card>
)
