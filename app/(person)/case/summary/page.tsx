import type { Metadata } from 'next'
import { Blocks } from '@/components/documents/blocks'
import { IssueForm } from '@/components/documents/issue-form'
import { IssuedList } from '@/components/documents/issued-list'
import { KeysOffer } from '@/components/flow/keys-offer'
import { PersonFrame } from '@/components/flow/person-frame'
import { TermCard } from '@/components/flow/term-card'
import { LinkList } from '@/components/ui/link-list'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readDocument } from '@/lib/cases/read-document'
import { readKeysOffer } from '@/lib/cases/read-keys'

export const metadata: Metadata = { title: '相談のためのメモ' }

const Page = async () => {
  const holder = await holderOrAway()
  const page = readDocument(holder, 'centre-summary', new Date())
  return (
    <PersonFrame {...page.frame}>
      <div className="no-print stack">
        <IssueForm document="centre-summary" formId={newFormId()}>
          印刷用の紙をつくる(PDF)
        </IssueForm>
        <LinkList
          items={[
            { href: '/case/summary/fill', label: '足りないところを書きたす' },
            { href: '/case/script', label: '188 に電話するときに読む紙' },
            { href: '/case/papers', label: '警察・家族などにわたす紙' },
          ]}
        />
        <IssuedList issued={page.issued} />
      </div>
      <Blocks blocks={page.blocks} />
      <div className="no-print stack">
        <TermCard term={page.term} formId={newFormId()} />
        <p>氏名などは、印刷してから手で書きます。1枚目だけでも相談できます。</p>
        <KeysOffer offer={await readKeysOffer(holder)} />
        <LinkList items={[{ href: '/case', label: '質問の続きへもどる' }]} />
      </div>
    </PersonFrame>
  )
}

export default Page
