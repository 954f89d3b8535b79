import type { Metadata } from 'next'
import { Blocks } from '@/components/documents/blocks'
import { IssueForm } from '@/components/documents/issue-form'
import { IssuedList } from '@/components/documents/issued-list'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkList } from '@/components/ui/link-list'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readDocument } from '@/lib/cases/read-document'

export const metadata: Metadata = { title: '電話するときに読む紙' }

const Page = async () => {
  const page = readDocument(await holderOrAway(), 'read-aloud-script', new Date())
  return (
    <PersonFrame {...page.frame}>
      <Blocks blocks={page.blocks} scale="large" />
      <div className="no-print stack">
        <IssueForm document="read-aloud-script" formId={newFormId()}>
          印刷用の紙をつくる(PDF)
        </IssueForm>
        <IssuedList issued={page.issued} />
        <LinkList
          items={[
            { href: '/case/summary', label: '相談のためのメモを見る' },
            { href: '/case', label: '質問の続きへもどる' },
          ]}
        />
      </div>
    </PersonFrame>
  )
}

export default Page
