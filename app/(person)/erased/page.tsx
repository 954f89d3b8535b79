import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { frameView } from '@/lib/cases/frame'

export const metadata: Metadata = { title: '消しました' }
export const dynamic = 'force-dynamic'

const Page = () => (
  <PersonFrame {...frameView(null, new Date())}>
    <PageTitle text="記録を消しました" />
    <p>この端末からも、続きを開けなくなりました。</p>
    <LinkButton href="/">最初の画面へ</LinkButton>
  </PersonFrame>
)

export default Page
