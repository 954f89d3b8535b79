import type { Metadata } from 'next'
import { SignInPage } from '@/components/desk/sign-in-page'
import { readTried } from '@/lib/cases/desk-tried'

export const metadata: Metadata = { title: '入る' }

const Page = async () => <SignInPage {...(await readTried('sign-in', new Date()))} />

export default Page
