import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { limitWords } from '@/lib/cases/desk-words'
import { policyMarks, policyParts } from '@/lib/cases/read-policy'

export const metadata: Metadata = { title: 'だれが何をできるか' }

const Page = async () => {
  const { account } = await deskOrAway('volunteer', 'lead')
  return (
    <DeskFrame account={account} title="だれが何をできるか">
      <Notice>
        <p>{limitWords}</p>
        {policyMarks.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Notice>
      {policyParts().map(({ role, head, rows }, at) => (
        <Table key={role} id={`policy-${at}`} caption={role} head={head} rows={rows} />
      ))}
    </DeskFrame>
  )
}

export default Page
