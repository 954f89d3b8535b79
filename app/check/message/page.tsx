import type { Metadata } from 'next'
import { MessagePage } from '@/components/flow/message-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { readMessageCheck } from '@/lib/cases/message-check'
import { takeMessage } from './action'

export const metadata: Metadata = { title: '文面を調べる' }

const Page = async () => {
  const { frame, page } = await readMessageCheck(new Date())
  return (
    <PersonFrame {...frame}>
      <MessagePage {...page} take={takeMessage} />
    </PersonFrame>
  )
}

export default Page
