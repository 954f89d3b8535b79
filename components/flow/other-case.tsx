import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'

/** Before another case is opened in a browser that has one: how that one is found again. */
export const OtherCase = () => (
  <Notice variant="gap">
    <p>
      別の記録を開くと、いまこの端末にある記録は閉じます。それをまた開くには、その記録の再開のことばがいります。
    </p>
    <LinkList items={[{ href: '/case/keys', label: 'いまの記録のことばを書きとめる' }]} />
  </Notice>
)
