import type { Metadata } from 'next'
import { ExhibitPage } from '@/components/evidence/exhibit-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readExhibit } from '@/lib/cases/read-evidence'

export const metadata: Metadata = { title: '証拠' }

const Page = async ({ params, searchParams }: PageProps<'/case/evidence/[file]'>) => {
  const found = await readExhibit(await holderOrAway(), (await params).file, new Date())
  if (!found) return notHere()
  return (
    <PersonFrame {...found.frame}>
      <ExhibitPage view={found.page} formId={newFormId()} isSame={(await searchParams).same === '1'} />
    </PersonFrame>
  )
}

export default Page
