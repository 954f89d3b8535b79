import { Bar } from '@/components/ui/bar'
import { Card } from '@/components/ui/card'
import { SectionTitle } from '@/components/ui/heading'
import { NeverList } from '@/components/ui/never-list'
import { PageFrame } from '@/components/ui/page-frame'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

/** What can be read with the phone at the ear: leave to hang up, whom to hang up on, what never to say, what to ask. */
export const CallCard = () => (
  <PageFrame
    tone="call"
    title="通話中"
    titleIsHeading
    hide={{ action: '/hidden/hide', label: say(chrome.hide) }}
    bar={<Bar label="電話のあと" primary={{ href: '/start/call', label: '電話を切りました →' }} />}
    footer={<p>{say(chrome.notPublic)}</p>}
  >
    <Card variant="say" title="切ってかまいません">
      <p>「家族に相談します。切ります。」</p>
    </Card>
    <Card title="何も聞かずに切る相手">
      <p>警察・役所・銀行・息子を名乗る/自動音声/画面を見せている</p>
    </Card>
    <NeverList label="言わないこと" items={['暗証番号', 'SMSの番号', '口座・カード', '「払います」']} />
    <SectionTitle text="聞くなら、この3つ" />
    <ul className="prose">
      <li>会社・部署・名前</li>
      <li>いつの・いくら</li>
      <li>わたしの何を知っている</li>
    </ul>
    <p className="hint">こわいことを言われた、取りに来ると言われたときは、切って 110 に電話します。</p>
  </PageFrame>
)
