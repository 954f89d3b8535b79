import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { LogPage } from '@/components/log/log-page'
import { viewOf } from '@/lib/cases/case-view'
import { frameView } from '@/lib/cases/frame'
import { holderOrAway } from '@/lib/cases/holder'
import { logView } from '@/lib/cases/log-view'

export const metadata: Metadata = { title: '記録' }

const Page = async () => {
  const { opened } = await holderOrAway()
  const { state, guidance } = viewOf(opened.events)
  return (
    <PersonFrame {...frameView(guidance.contacts, new Date())}>
      <LogPage days={logView(opened.events, state)} />
    </PersonFrame>
  )
}

export default Page
