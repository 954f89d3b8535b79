import type { Metadata } from 'next'
import { Blocks } from '@/components/documents/blocks'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkButton } from '@/components/ui/button'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { viewOf } from '@/lib/cases/case-view'
import { frameView } from '@/lib/cases/frame'
import { holderOrAway } from '@/lib/cases/holder'
import { notHere } from '@/lib/cases/not-here'
import { handOverPath, pageOfDocument, papersPath } from '@/lib/cases/paper-paths'
import { issuedAt, paperPath } from '@/lib/cases/read-document'
import { readerOfDocument } from '@/lib/documents/document-names'

export const metadata: Metadata = { title: '印刷用の紙' }

const Page = async ({ params }: PageProps<'/case/paper/[seq]'>) => {
  const { opened } = await holderOrAway()
  const issued = issuedAt(opened.events, (await params).seq)
  if (!issued) return notHere()
  return (
    <PersonFrame {...frameView(viewOf(opened.events).guidance.contacts, new Date())}>
      <div className="no-print stack">
        <Notice title="印刷用の紙ができました">
          <p>
            PDFを開いて、印刷するか、この端末に保存します。PDFは、記録を消しても端末に残ります。この紙は記録に残るので、あとで同じものをもう一度出せます。
          </p>
        </Notice>
        <LinkButton href={`${paperPath(issued.seq)}/pdf`}>PDFを開く</LinkButton>
      </div>
      <Blocks blocks={issued.blocks} scale={issued.scale} />
      <div className="no-print stack">
        <p className="hint">この版のしるし {issued.mark}</p>
        <LinkList
          items={[
            ...(readerOfDocument(issued.id)
              ? [{ href: handOverPath(issued.seq), label: 'わたした記録を書く' }]
              : []),
            { href: pageOfDocument(issued.id), label: 'いまの内容を見る' },
            { href: papersPath, label: 'わたす紙' },
            { href: '/case', label: '質問の続きへもどる' },
          ]}
        />
      </div>
    </PersonFrame>
  )
}

export default Page
