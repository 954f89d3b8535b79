import type { Metadata } from 'next'
import { PeoplePage } from '@/components/desk/people-page'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { readPeople } from '@/lib/cases/desk-people'

export const metadata: Metadata = { title: 'メンバー' }

const Page = async () => {
  const { account, client } = await deskOrAway('admin')
  return <PeoplePage account={account} {...(await readPeople(client, account, new Date()))} />
}

export default Page
