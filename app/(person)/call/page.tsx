import type { Metadata } from 'next'
import { CallCard } from '@/components/call/call-card'
import { callText } from '@/lib/cases/call-text'
import { newFormId } from '@/lib/cases/new-event'
import { readCall } from '@/lib/cases/read-call'

export const metadata: Metadata = { title: '通話中' }

const Page = async () => <CallCard view={await readCall(new Date())} words={callText} formId={newFormId()} />

export default Page
