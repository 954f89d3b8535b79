import { PersonFrame } from '@/components/flow/person-frame'
import { Door } from '@/components/ui/door'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { frameView } from '@/lib/cases/frame'

export const dynamic = 'force-dynamic'

const Page = () => (
  <PersonFrame {...frameView(null, new Date())}>
    <PageTitle size="big" text={'まず、ひと息。\nいま決めなくて\u200B大丈夫です。'} />
    <div className="stack stack-tight">
      <Door href="/call" urgent label="いま、電話中です" note="切ってかまいません" />
      <Door href="/start/came" label="電話・メールなどが来た" note="はがき・手紙・警告画面も" />
      <Door href="/start/harm" label="もう払った・教えた・押した" note="先に止める順番をお見せします" />
      <Door href="/start/court" label="裁判所の名前の書類が来た" />
    </div>
    <LinkList
      flow
      items={[
        { href: '/start/family', label: '家族のために使う' },
        { href: '/help/found-data', label: '他の人の情報を見つけた' },
        { href: '/help/support-desk', label: '問い合わせる前に' },
        { href: '/check/number', label: '番号を調べる' },
        { href: '/check/message', label: '文面を調べる' },
        { href: '/resume', label: '続きから' },
      ]}
    />
    <p className="hint">名前も登録もいりません。最初の質問に答えるまで、何も記録しません。</p>
  </PersonFrame>
)

export default Page
