import { Disclosure } from '@/components/ui/disclosure'
import type { AdviceView } from '@/lib/cases/advice-view'
import { AdviceCard } from './advice-card'

/** The advice after the first, folded: one thing at a time. */
export const OtherThings = ({ advice }: { advice: readonly AdviceView[] }) =>
  advice.length > 0 && (
    <Disclosure summary={`ほかにできること ${advice.length}つ`}>
      {advice.map((one) => (
        <AdviceCard key={one.id} advice={one} />
      ))}
    </Disclosure>
  )
