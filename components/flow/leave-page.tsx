import { SendFirst } from '@/components/call/send-first'
import { Button, LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { KeysOfferView } from '@/lib/cases/read-keys'
import { SharedForm } from './shared-device'

/** Asks before the case is taken off this device; with an offer, to write down first what opens it again. */
export const LeavePage = ({ offer, shared }: { offer: KeysOfferView | null; shared: boolean }) => (
  <>
    <PageTitle text={'この端末から\u200B消しますか'} />
    <p>
      この端末では、続きを開けなくなります。記録そのものは残ります。開くには、記録番号と再開のことばがいります。
    </p>
    {offer && (
      <>
        <Notice variant="gap" title={'ことばを\u200Bまだ書きとめて\u200Bいません'}>
          <p>書いた紙がないまま消すと、この記録は、もうだれにも開けません。先に書きとめてください。</p>
        </Notice>
        <LinkButton href="/case/keys">番号とことばを書きとめる</LinkButton>
      </>
    )}
    <form method="post" action="/case/leave/confirm">
      <SendFirst />
      <Button variant="secondary">この端末から消す</Button>
    </form>
    {!offer && <SharedForm shared={shared} />}
    <LinkList
      items={[
        { href: '/case/log', label: '消さずにもどる' },
        { href: '/case/take', label: '先に、記録を持っていく' },
        { href: '/case/erase', label: '記録をすべて消す' },
      ]}
    />
  </>
)
