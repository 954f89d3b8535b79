import type { Metadata } from 'next'
import { InvitePage } from '@/components/desk/invite-page'
import { readInvite } from '@/lib/cases/desk-invite'

export const metadata: Metadata = { title: '招待' }

const Page = async () => <InvitePage {...(await readInvite(new Date()))} />

export default Page
