import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/heading'
import type { MoveView } from '@/lib/cases/desk-moves-view'
import type { DraftView } from '@/lib/cases/read-sheet'
import type { SheetView } from '@/lib/cases/sheet-view'
import { MoveForm } from './move-form'

type Props = { sheet: SheetView; draft: DraftView | null; limits: string; newId: () => string }

/** What can be done now, each with its form; what is missing for the rest is said. */
export const SheetMoves = ({ sheet, draft, limits, newId }: Props) => (
  <section className="sheet-moves stack" aria-labelledby="moves">
    <SectionTitle text="できること" id="moves" />
    <p className="small-print">{limits}</p>
    {sheet.moves.length === 0 && <p>いまは、読むことだけできます。</p>}
    {sheet.moves.filter(isOpen).map((move) => (
      <OneMove
        key={move.move}
        move={move}
        sheet={sheet}
        draft={draft?.move === move.move && !draft.filled.of ? draft : null}
        formId={newId()}
      />
    ))}
    <NotNow moves={sheet.moves.filter((move) => !isOpen(move))} />
    <p>
      <a href="/desk/policy">だれが何をできるかの表</a>
    </p>
  </section>
)

type OneProps = { move: MoveView; sheet: SheetView; draft: DraftView | null; formId: string }

const OneMove = ({ move, sheet, draft, formId }: OneProps) => {
  if (isPlain(move)) return <PlainMove move={move} saw={sheet.saw} formId={formId} />
  return (
    <Disclosure summary={move.label} open={draft !== null}>
      <MoveForm
        move={move}
        formId={formId}
        saw={sheet.saw}
        today={sheet.today}
        limit={sheet.limit}
        choices={sheet.choices}
        filled={draft?.filled}
        errors={draft?.errors}
      />
    </Disclosure>
  )
}

const isOpen = ({ missing }: MoveView) => missing.length === 0

const isPlain = ({ move }: MoveView) => move === 'take' || move === 'give-back' || move === 'ask-second'

/** A move that asks for nothing is its button. */
const PlainMove = ({ move, saw, formId }: { move: MoveView; saw: number; formId: string }) => (
  <form method="post" action={move.action}>
    <input type="hidden" name="id" value={formId} />
    <input type="hidden" name="saw" value={saw} />
    <Button fit variant={move.move === 'take' ? 'primary' : 'secondary'}>
      {move.label}
    </Button>
  </form>
)

/** What cannot be done yet: what is missing is said once for all that miss the same. */
const NotNow = ({ moves }: { moves: readonly MoveView[] }) => {
  const reasons = [...new Set(moves.map(({ missing }) => missing.join('\n')))]
  return reasons.map((reason) => (
    <div key={reason} className="notice" data-variant="gap">
      <p className="font-bold">まだできないこと</p>
      <ul>
        {moves
          .filter(({ missing }) => missing.join('\n') === reason)
          .map(({ move, label }) => (
            <li key={move}>{label}</li>
          ))}
      </ul>
      <p className="hint as-typed">{reason}</p>
    </div>
  ))
}
