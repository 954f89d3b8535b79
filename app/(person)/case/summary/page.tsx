import type { Metadata } from 'next'
import { Blocks } from '@/components/documents/blocks'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { holderOrAway } from '@/lib/cases/holder'
import { readSummary } from '@/lib/cases/read-summary'

export const metadata: Metadata = { title: '相談のためのメモ' }

const Page = async () => {
  const page = readSummary(await holderOrAway(), new Date())
  return (
    <PersonFrame {...page.frame}>
      <Blocks blocks={page.blocks} />
      <div className="no-print stack">
        <Notice title="印刷するとき">
          <p>
            ブラウザーの「共有」や「メニュー」から「印刷」を選びます。氏名などは、印刷してから手で書きます。
          </p>
        </Notice>
        <LinkList items={[{ href: '/case', label: '質問の続きへもどる' }]} />
      </div>
    </PersonFrame>
  )
}

export default Page
