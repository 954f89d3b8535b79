import type { Metadata } from 'next'
import { LetterDesk } from '@/components/documents/letter-desk'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readLetter } from '@/lib/cases/read-letters'

export const metadata: Metadata = { title: '手紙を書く' }

const Page = async ({ params }: PageProps<'/case/letters/[document]'>) => {
  const page = await readLetter(await holderOrAway(), (await params).document, new Date())
  if (!page) return notHere()
  return (
    <PersonFrame {...page.frame} stage={page.stage}>
      <LetterDesk page={page} formId={newFormId()} issueId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
