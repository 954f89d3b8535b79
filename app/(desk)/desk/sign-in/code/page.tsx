import type { Metadata } from 'next'
import { CodePage } from '@/components/desk/code-page'
import { readTried } from '@/lib/cases/desk-tried'

export const metadata: Metadata = { title: 'コードを書く' }

const Page = async () => <CodePage {...(await readTried('code', new Date()))} />

export default Page
