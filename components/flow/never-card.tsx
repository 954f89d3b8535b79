import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { AdviceView } from '@/lib/cases/advice-view'
import { AdviceCard } from './advice-card'

/** What never to do, each in one line on one card; the reasons are one tap away. */
export const NeverCard = ({ advice }: { advice: readonly AdviceView[] }) =>
  advice.length > 0 && (
    <Card variant="never" tag="しない">
      <ul className="never-lines">
        {advice.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Disclosure summary="理由と出典">
        {advice.map((one) => (
          <AdviceCard key={one.id} advice={one} tagged={false} folded={false} />
        ))}
      </Disclosure>
    </Card>
  )
