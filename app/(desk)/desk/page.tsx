import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { QueuePage } from '@/components/desk/queue-page'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { readQueue } from '@/lib/cases/read-queue'

export const metadata: Metadata = { title: '列' }

const Page = async ({ searchParams }: PageProps<'/desk'>) => {
  const { account, client } = await deskOrAway('volunteer', 'lead')
  const view = await readQueue(client, account, await searchParams, new Date())
  return (
    <DeskFrame account={account} title="確認を待つ記録" here="queue">
      <QueuePage {...view} />
    </DeskFrame>
  )
}

export default Page
