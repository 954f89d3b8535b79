import { Gap } from '@/components/ui/gap'
import type { Cell } from '@/lib/documents/block'

/** What a cell holds: words, or a gap and how to fill it; `note` says where it comes from. */
export const CellWords = ({ cell, note }: { cell: Cell; note?: string | undefined }) => (
  <>
    {cell.gap !== undefined && <Gap how={cell.gap} />}
    {'text' in cell && <span className="as-typed">{cell.text}</span>}
    {note && <span className="hint"> ({note})</span>}
  </>
)
