import type { ReactNode } from 'react'
import { Bar } from '@/components/ui/bar'
import { PageFrame } from '@/components/ui/page-frame'
import { Stages } from '@/components/ui/stages'
import type { BarView } from '@/lib/cases/contact-view'
import { type Stage, stageIds, stageWords } from '@/lib/scenarios/common/vocabulary'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

type Props = {
  stage?: Stage | 'done'
  bar: BarView
  /** The bar's second button: 記録する in a case, 電話する窓口 before one. */
  inCase: boolean
  /** Who runs this installation, if the operator said so. */
  operator: string | null
  children: ReactNode
}

/** The frame of every page of the person's path: hide button, stages, bar and who stands behind it. */
export const PersonFrame = ({ stage, bar, inCase, operator, children }: Props) => (
  <PageFrame
    brand={say(chrome.brand)}
    home="/"
    hide={{ action: '/hidden/hide', label: say(chrome.hide) }}
    stages={stage && <StageLine stage={stage} />}
    bar={
      <Bar
        primary={bar}
        secondary={
          inCase
            ? { href: '/case/log', label: say(chrome.record) }
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
  </PageFrame>
)

const StageLine = ({ stage }: { stage: Stage | 'done' }) => (
  <Stages
    label={say(chrome.stages)}
    current={stage === 'done' ? 'refuse' : stage}
    items={stageIds.map((id) => ({ id, label: say(stageWords[id]) }))}
  />
)
