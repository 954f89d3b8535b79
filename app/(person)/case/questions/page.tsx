import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { QuestionsPage } from '@/components/flow/questions-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readQuestions } from '@/lib/cases/questions'

export const metadata: Metadata = { title: 'ボランティアとのやりとり' }

const Page = async () => {
  const { frame, view } = await readQuestions(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <QuestionsPage view={view} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
