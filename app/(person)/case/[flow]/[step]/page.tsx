import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PersonFrame } from '@/components/flow/person-frame'
import { StepPage } from '@/components/flow/step-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readStep } from '@/lib/cases/read-step'

export const metadata: Metadata = { title: '1つずつ確かめる' }

const Page = async ({ params }: PageProps<'/case/[flow]/[step]'>) => {
  const page = await readStep(await holderOrAway(), await params, new Date())
  if (!page) notFound()
  return (
    <PersonFrame {...page.frame} stage={page.step.stage}>
      <StepPage view={page.step} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
