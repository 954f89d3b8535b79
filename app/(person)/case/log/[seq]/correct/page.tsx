import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { CorrectPage } from '@/components/log/correct-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readCorrect } from '@/lib/cases/read-log'

export const metadata: Metadata = { title: '記録を直す' }

const Page = async ({ params }: PageProps<'/case/log/[seq]/correct'>) => {
  const found = await readCorrect(await holderOrAway(), (await params).seq, new Date())
  if (!found) return notHere()
  return (
    <PersonFrame {...found.frame}>
      <CorrectPage view={found.page} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
