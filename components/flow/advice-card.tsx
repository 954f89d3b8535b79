import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { AdviceView, SourceView } from '@/lib/cases/advice-view'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

const tags = { do: 'する', never: 'しない', know: '知っておく' } as const

type Props = {
  advice: AdviceView
  /** Without the tag where the card around it says it already. */
  tagged?: boolean
  /** Grounds behind one more tap; open where the reader asked for them. */
  folded?: boolean
}

/** One advice, with the facts it used, what would change it, and where it comes from. */
export const AdviceCard = ({ advice, tagged = true, folded = true }: Props) => (
  <Card variant={advice.kind} tag={tagged ? tags[advice.kind] : undefined} title={advice.title} level={3}>
    <p>{advice.more}</p>
    {folded ? (
      <Disclosure summary={say(chrome.grounds)}>
        <Grounds advice={advice} />
      </Disclosure>
    ) : (
      <Grounds advice={advice} />
    )}
  </Card>
)

const Grounds = ({ advice }: { advice: AdviceView }) => (
  <div className="prose hint">
    {advice.facts.length > 0 && <p>もとにしたこと:{advice.facts.join(' / ')}</p>}
    {advice.changedBy.length > 0 && <p>これが変わると、案内も変わります:{advice.changedBy.join('、')}</p>}
    {advice.sides.length > 0 && (
      <>
        <p>言われることが分かれている点</p>
        <ul>
          {advice.sides.map((side) => (
            <li key={side}>{side}</li>
          ))}
        </ul>
      </>
    )}
    <p>出典</p>
    <ul>
      {advice.sources.map((source) => (
        <li key={source.id}>
          <SourceWords source={source} />
        </li>
      ))}
    </ul>
  </div>
)

/** A source with its dates; one that is due for reading again says so. */
const SourceWords = ({ source }: { source: SourceView }) => (
  <>
    {source.name}
    {source.statedOn && <>(ページの日付 {source.statedOn})</>}。{source.checkedOn} に確認
    {source.overdue && '。もう一度確かめる時期です'}
  </>
)
