import type { Metadata } from 'next'
import { CodesPage } from '@/components/desk/codes-page'
import { readNewCodes } from '@/lib/cases/desk-own-account'

export const metadata: Metadata = { title: '予備のコード' }

const Page = async () => <CodesPage {...(await readNewCodes(new Date()))} />

export default Page
