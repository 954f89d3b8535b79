import type { Metadata } from 'next'
import { CallCard } from '@/components/flow/call-card'

export const metadata: Metadata = { title: '通話中' }

const Page = () => <CallCard />

export default Page
