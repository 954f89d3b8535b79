import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { TakePage } from '@/components/flow/take-page'
import { holderOrAway } from '@/lib/cases/holder'
import { readTake } from '@/lib/cases/take'

export const metadata: Metadata = { title: '記録を持っていく' }

const Page = async () => {
  const { frame, view } = readTake(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <TakePage {...view} />
    </PersonFrame>
  )
}

export default Page
