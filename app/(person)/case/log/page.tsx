import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { LogPage } from '@/components/log/log-page'
import { holderOrAway } from '@/lib/cases/holder'
import { speakerOf } from '@/lib/cases/log-people'
import { readLog } from '@/lib/cases/read-log'

export const metadata: Metadata = { title: '記録' }

const Page = async ({ searchParams }: PageProps<'/case/log'>) => {
  const page = readLog(await holderOrAway(), speakerOf((await searchParams).who), new Date())
  return (
    <PersonFrame {...page.frame}>
      <LogPage {...page.log} />
    </PersonFrame>
  )
}

export default Page
