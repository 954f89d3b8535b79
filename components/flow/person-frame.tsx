import type { ReactNode } from 'react'
import { SendWaiting } from '@/components/call/send-waiting'
import { SizeGuard } from '@/components/flow/size-guard'
import { Bar } from '@/components/ui/bar'
import { PageFrame } from '@/components/ui/page-frame'
import { Stages } from '@/components/ui/stages'
import type { FrameView } from '@/lib/cases/frame'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

type Props = FrameView & {
  /** The stage of the page, with the line of stages; none without it. */
  stage?: FrameView['stages'][number]['id'] | 'done'
  children: ReactNode
}

/** The frame of every page of the person's path: hide button, stages, bar and who stands behind it. */
export const PersonFrame = ({ stage, stages, bar, inCase, operator, formBytes, children }: Props) => (
  <PageFrame
    brand={say(chrome.brand)}
    home="/"
    hide={{ action: '/hidden/hide', label: say(chrome.hide) }}
    stages={
      stage && (
        <Stages label={say(chrome.stages)} current={stage === 'done' ? 'refuse' : stage} items={stages} />
      )
    }
    bar={
      <Bar
        primary={bar}
        secondary={
          inCase
            ? { href: '/case/log/add', label: say(chrome.record) }
            : { href: '/contacts', label: say(chrome.desks) }
        }
      />
    }
    footer={
      <p>
        {operator && <>運営:{operator}。</>}
        {say(chrome.notPublic)}
      </p>
    }
  >
    {children}
    <SendWaiting />
    <SizeGuard limit={formBytes} message={say(chrome.tooLong)} />
  </PageFrame>
)
