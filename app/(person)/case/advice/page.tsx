import type { Metadata } from 'next'
import { AdvicePage } from '@/components/flow/advice-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readAdvice } from '@/lib/cases/read-advice'

export const metadata: Metadata = { title: '次にすること' }

const Page = async () => {
  const page = readAdvice(await holderOrAway(), new Date())
  return (
    <PersonFrame {...page.frame} stage={page.stage}>
      <AdvicePage {...page} />
    </PersonFrame>
  )
}

export default Page
