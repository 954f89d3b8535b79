import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { frameView } from '@/lib/cases/frame'

export const metadata: Metadata = { title: 'この端末から消しました' }
export const dynamic = 'force-dynamic'

const Page = () => (
  <PersonFrame {...frameView(null, new Date())}>
    <PageTitle text={'この端末から\u200B消しました'} />
    <p>
      記録そのものは残っています。記録番号と再開のことばを使うと、どの端末からでも続きを開けます。最後に書いてから180日(日数を選んだときは、その日数)で消えます。
    </p>
    <LinkButton href="/">最初の画面へ</LinkButton>
    <LinkList items={[{ href: '/resume', label: '続きから' }]} />
  </PersonFrame>
)

export default Page
