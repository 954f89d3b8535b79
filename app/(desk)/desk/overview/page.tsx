import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { OverviewPage } from '@/components/desk/overview-page'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { overviewView } from '@/lib/cases/overview-view'
import { readOverview } from '@/lib/cases/read-overview'

export const metadata: Metadata = { title: '概況' }

const Page = async () => {
  const { account, client } = await deskOrAway('lead')
  return (
    <DeskFrame account={account} title="概況" here="overview">
      <OverviewPage {...overviewView(await readOverview(client, new Date()))} />
    </DeskFrame>
  )
}

export default Page
