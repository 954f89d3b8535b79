import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readEvidencePage } from '@/lib/cases/read-evidence'

export const metadata: Metadata = { title: '証拠' }

const Page = async () => {
  const { frame, page } = await readEvidencePage(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <EvidencePage view={page} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
