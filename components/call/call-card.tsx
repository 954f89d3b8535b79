import { Bar } from '@/components/ui/bar'
import { Card } from '@/components/ui/card'
import { NeverList } from '@/components/ui/never-list'
import { PageFrame } from '@/components/ui/page-frame'
import { Phrases } from '@/components/ui/phrases'
import type { CallText } from '@/lib/cases/call-text'
import type { CallView } from '@/lib/cases/read-call'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { CallStatus } from './call-status'
import { CallWait } from './call-wait'
import { TapList } from './tap-list'

type Props = { view: CallView; words: CallText; formId: string }

const formName = 'call'

/**
 * The card for a call that goes on: leave to hang up, whom to hang up on, what never to say, what to ask, and the
 * button for afterwards stand without scrolling on 360 × 640. One form: without JavaScript its boxes are sent at the
 * end, with it each tap at once (call-engine.ts).
 */
export const CallCard = ({ view, words, formId }: Props) => (
  <PageFrame
    tone="call"
    title={words.title}
    titleIsHeading
    status={<CallStatus form={formName} />}
    hide={{ action: '/hidden/hide', label: say(chrome.hide) }}
    bar={
      <>
        <CallWait />
        <Bar label={words.after} primary={{ form: formName, label: words.hungUp }} />
      </>
    }
    footer={<p>{say(chrome.notPublic)}</p>}
  >
    <Card variant="say" title={words.leave}>
      <p>
        <Phrases text={words.sentence} />
      </p>
    </Card>
    <Card title={words.unasked}>
      <p>
        <Phrases text={words.whom} />
      </p>
    </Card>
    <NeverList label={words.neversLabel} items={words.nevers} />
    <form
      id={formName}
      method="post"
      action="/call/end"
      autoComplete="off"
      className="stack"
      data-key={view.publicKey}
      data-goes-on={view.goesOn || undefined}
      data-from="site"
    >
      <input type="hidden" name="id" value={formId} />
      <TapList
        title={words.ask}
        note={view.inCase ? undefined : words.stored}
        action={words.asked}
        taps={view.taps.ask}
        words={words}
      />
      <TapList title={words.flag} action={words.heard} taps={view.taps.flag} words={words} />
      <TapList title={words.claims} action={words.claimed} taps={view.taps.claims} words={words} />
      <TapList
        title={words.mine}
        note={words.mineWhy}
        action={words.done}
        taps={view.taps.mine}
        words={words}
      />
    </form>
    <p>{words.notice}</p>
    <p className="call-plain">{words.plain}</p>
  </PageFrame>
)
