import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { Button, LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { viewOf } from '@/lib/cases/case-view'
import { frameView } from '@/lib/cases/frame'
import { holderOrAway } from '@/lib/cases/holder'

export const metadata: Metadata = { title: '記録を消す' }

const Page = async () => {
  const { opened } = await holderOrAway()
  return (
    <PersonFrame {...frameView(viewOf(opened.events).guidance.contacts, new Date())}>
      <PageTitle text={'記録をすべて\u200B消しますか'} />
      <p>
        消すと、だれにも元にもどせません。相談や警察でまだ使うときは、先にメモを印刷するか、記録をファイルで持っていきます。ファイルは読めますが、ここに戻すことはできません。
      </p>
      <LinkButton href="/case/summary">相談のためのメモを見る</LinkButton>
      <LinkButton href="/case/take" variant="secondary">
        記録を持っていく
      </LinkButton>
      <form method="post" action="/case/erase/confirm">
        <Button variant="secondary">記録をすべて消す</Button>
      </form>
      <LinkList items={[{ href: '/case/log', label: '消さずにもどる' }]} />
    </PersonFrame>
  )
}

export default Page
