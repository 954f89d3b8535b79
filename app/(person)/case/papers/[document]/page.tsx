import type { Metadata } from 'next'
import { CopyPage } from '@/components/documents/copy-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readCopy } from '@/lib/cases/read-papers'

export const metadata: Metadata = { title: 'わたす紙' }

const Page = async ({ params }: PageProps<'/case/papers/[document]'>) => {
  const { document } = await params
  const copy = readCopy(await holderOrAway(), document, new Date())
  if (!copy) return notHere()
  return (
    <PersonFrame {...copy.frame}>
      <CopyPage copy={copy} document={document} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
