import type { Metadata } from 'next'
import { HandOverPage } from '@/components/documents/hand-over-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { readHandOver } from '@/lib/cases/hand-over'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'

export const metadata: Metadata = { title: 'わたした記録' }

const Page = async ({ params }: PageProps<'/case/papers/hand-over/[seq]'>) => {
  const found = await readHandOver(await holderOrAway(), (await params).seq, new Date())
  if (!found) return notHere()
  return (
    <PersonFrame {...found.frame}>
      <HandOverPage view={found.view} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
