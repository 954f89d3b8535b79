import { DefinitionList } from '@/components/ui/definition-list'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { DraftView, SheetPage } from '@/lib/cases/read-sheet'
import type { SheetView } from '@/lib/cases/sheet-view'
import { SheetAround, SheetExhibits, SheetHistory, SheetTimeline } from './sheet-log'
import { SheetMoves } from './sheet-moves'
import { SheetOpen, SheetSummary } from './sheet-summary'

type Props = SheetPage & { limits: string; newId: () => string }

/** The sheet of a shared case: where it stands, what to do next, what is known and what is not, and the moves beside. */
export const CaseSheet = ({ sheet, draft, same, looks, limits, newId }: Props) => (
  <>
    {draft && <Back draft={draft} sheet={sheet} />}
    <Notice title="次にすること">
      <p>{sheet.next}</p>
    </Notice>
    <div className="sheet-head">
      <DefinitionList rows={sheet.head} />
    </div>
    <nav aria-label="この記録の中">
      <LinkList flow items={placesOf(sheet)} />
    </nav>
    <div className="sheet">
      <SheetMoves sheet={sheet} draft={draft} limits={limits} newId={newId} />
      <div className="sheet-main stack">
        {sheet.summary && (
          <SheetOpen
            summary={sheet.summary}
            ask={sheet.moves.find(({ move }) => move === 'ask')}
            saw={sheet.saw}
            newId={newId}
          />
        )}
        {sheet.timeline && <SheetTimeline rows={sheet.timeline} />}
        <SheetExhibits sheet={sheet} />
        <SheetHistory sheet={sheet} draft={draft} newId={newId} />
        {sheet.summary && <SheetSummary summary={sheet.summary} />}
        <SheetAround same={same} looks={looks} />
      </div>
    </div>
  </>
)

const placesOf = ({ summary, timeline, exhibits }: SheetView) => [
  { href: '#moves', label: 'できること' },
  ...(summary ? [{ href: '#open', label: 'まだわからないこと' }] : []),
  ...(timeline ? [{ href: '#timeline', label: '時系列' }] : []),
  ...(exhibits ? [{ href: '#exhibits', label: '証拠' }] : []),
  { href: '#history', label: '机でのやりとり' },
  ...(summary
    ? [
        { href: '#answers', label: '答え' },
        { href: '#ledger', label: '個人情報' },
        { href: '#guidance', label: '案内' },
      ]
    : []),
]

/** Why a move came back. Words for which there is no form any more stand here, so that nothing typed is lost. */
const Back = ({ draft, sheet }: { draft: DraftView; sheet: SheetView }) => {
  const id = draft.filled.of ? `${draft.move}-${draft.filled.of}` : draft.move
  const faults = Object.entries(draft.errors)
  const hasForm = sheet.moves.some(({ move, missing }) => move === draft.move && missing.length === 0)
  const items =
    faults.length > 0
      ? faults.map(([field, label]) => ({ href: `#${id}-${field}`, label }))
      : draft.why.map((label) => ({ href: '#moves', label }))
  return (
    <>
      <ErrorSummary title={`「${draft.title}」は、まだできていません`} items={items} />
      {!hasForm && draft.filled.words && (
        <Notice title="書いていたことば">
          <p className="as-typed">{draft.filled.words}</p>
        </Notice>
      )}
    </>
  )
}
