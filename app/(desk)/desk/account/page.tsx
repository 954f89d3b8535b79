import type { Metadata } from 'next'
import { AccountPage } from '@/components/desk/account-page'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { readOwnAccount } from '@/lib/cases/desk-own-account'

export const metadata: Metadata = { title: 'アカウント' }

const Page = async ({ searchParams }: PageProps<'/desk/account'>) => {
  const { account } = await deskOrAway('volunteer', 'lead', 'admin')
  const hasChanged = (await searchParams).changed !== undefined
  return <AccountPage account={account} hasChanged={hasChanged} {...(await readOwnAccount(new Date()))} />
}

export default Page
