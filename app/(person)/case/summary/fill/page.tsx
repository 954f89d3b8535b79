import type { Metadata } from 'next'
import { ParticularsForm } from '@/components/documents/particulars-form'
import { PersonFrame } from '@/components/flow/person-frame'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readParticulars } from '@/lib/cases/particulars'

export const metadata: Metadata = { title: '足りないところを書きたす' }

const Page = async () => {
  const { frame, view } = await readParticulars(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <PageTitle text={'足りないところを\u200B書きたす'} />
      <p>わかるところだけ書きます。空けておいたところは、紙に「未確認」と出ます。</p>
      <ParticularsForm view={view} formId={newFormId()} />
      <LinkList items={[{ href: '/case/summary', label: '書かずにもどる' }]} />
    </PersonFrame>
  )
}

export default Page
