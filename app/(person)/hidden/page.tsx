import type { Metadata } from 'next'
import { LinkList } from '@/components/ui/link-list'

export const metadata: Metadata = { title: { absolute: 'メモ' }, manifest: null, icons: null }

/** A page that says nothing of what was on the screen before. */
const Page = () => (
  <main className="frame-main stack">
    <h1>メモ</h1>
    <p>まだ何も書かれていません。</p>
    <LinkList items={[{ href: '/', label: 'トップ' }]} />
  </main>
)

export default Page
