import type { Metadata } from 'next'
import { LeavePage } from '@/components/flow/leave-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readLeave } from '@/lib/cases/read-keys'

export const metadata: Metadata = { title: 'この端末から消す' }

const Page = async () => {
  const { frame, ...page } = await readLeave(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <LeavePage {...page} />
    </PersonFrame>
  )
}

export default Page
