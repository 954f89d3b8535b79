import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TermView } from '@/lib/cases/term-view'

type Props = { term: TermView; formId: string }

/** Warns that the case will soon end, with the button that keeps it. Nothing while there is time. */
export const TermCard = ({ term: { endsOn, keptDays, daysLeft, warning }, formId }: Props) =>
  warning && (
    <div className="no-print">
      <Notice
        variant="gap"
        title={
          daysLeft === 0
            ? 'この記録は、\u200Bきょう消えます'
            : `この記録は、\u200Bあと${daysLeft}日で\u200B消えます`
        }
      >
        <p>
          {warning === 'very-soon'
            ? '相談や警察でまだ使うときは、いま押してください。消えると、元にもどせません。'
            : `${endsOn}に消えます。まだ使うときは、押してください。`}
        </p>
        <form method="post" action="/case/keep/save">
          <input type="hidden" name="id" value={formId} />
          <input type="hidden" name="days" value={keptDays} />
          <Button variant="secondary">きょうから{keptDays}日残す</Button>
        </form>
      </Notice>
    </div>
  )
