import { redirect } from 'next/navigation'
import { viewOf } from '@/lib/cases/case-view'
import { holderOrAway } from '@/lib/cases/holder'
import { nextPath } from '@/lib/cases/paths'

const Page = async () => {
  const { opened } = await holderOrAway()
  redirect(nextPath(viewOf(opened.events).walked.at) as '/case/advice')
}

export default Page
