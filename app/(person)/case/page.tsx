import { redirect } from 'next/navigation'
import { placeNow } from '@/lib/cases/case-view'
import { holderOrAway } from '@/lib/cases/holder'
import { nextPath } from '@/lib/cases/paths'

const Page = async () => {
  const { opened } = await holderOrAway()
  redirect(nextPath(placeNow(opened.events)) as '/case/advice')
}

export default Page
