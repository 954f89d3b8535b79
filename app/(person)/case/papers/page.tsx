import type { Metadata } from 'next'
import { PapersPage } from '@/components/documents/papers-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readPapers } from '@/lib/cases/read-papers'

export const metadata: Metadata = { title: 'わたす紙' }

const Page = async ({ searchParams }: PageProps<'/case/papers'>) => {
  const { frame, ...view } = readPapers(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <PapersPage {...view} isNone={(await searchParams).none !== undefined} />
    </PersonFrame>
  )
}

export default Page
