import type { Metadata } from 'next'
import { TotpPage } from '@/components/desk/totp-page'
import { readTotp } from '@/lib/cases/desk-totp'

export const metadata: Metadata = { title: '認証アプリの設定' }

const Page = async () => <TotpPage {...(await readTotp(new Date()))} />

export default Page
