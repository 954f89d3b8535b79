import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { WhichPage } from '@/components/flow/which-page'
import { holderOrAway } from '@/lib/cases/holder'
import { readWhich } from '@/lib/cases/read-which'

export const metadata: Metadata = { title: 'どちらが合っていますか' }

const Page = async () => {
  const { frame, contradictions } = readWhich(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <WhichPage contradictions={contradictions} />
    </PersonFrame>
  )
}

export default Page
