import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { SharePage } from '@/components/flow/share-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readShare } from '@/lib/cases/share'

export const metadata: Metadata = { title: '記録を見てもらう' }

const Page = async () => {
  const { frame, view } = await readShare(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <SharePage view={view} formId={newFormId()} operator={frame.operator} />
    </PersonFrame>
  )
}

export default Page
