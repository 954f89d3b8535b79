import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { StepPage } from '@/components/flow/step-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readStep } from '@/lib/cases/read-step'

export const metadata: Metadata = { title: '1つずつ確かめる' }

const Page = async ({ params }: PageProps<'/case/[flow]/[step]'>) => {
  const page = await readStep(await holderOrAway(), await params, new Date())
  if (!page) return notHere()
  return (
    <PersonFrame {...page.frame} stage={page.step.stage}>
      <StepPage view={page.step} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
