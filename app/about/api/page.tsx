import type { Metadata } from 'next'
import { ApiPage } from '@/components/flow/api-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { apiDocumentation } from '@/lib/cases/api-documentation'
import { frameView } from '@/lib/cases/frame'

export const metadata: Metadata = { title: 'ほかのサイトで使う' }
export const dynamic = 'force-dynamic'

const Page = () => (
  <PersonFrame {...frameView(null, new Date())}>
    <ApiPage {...apiDocumentation()} />
  </PersonFrame>
)

export default Page
