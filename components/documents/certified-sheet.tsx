import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Block } from '@/lib/documents/block'

type Certified = Extract<Block, { kind: 'certified' }>
type Sheet = Certified['sheets'][number]

/** The sheets of a certified letter on their grid, for looking at: what goes to the post is printed from the PDF. */
export const CertifiedSheets = ({ block, id }: { block: Certified; id: string }) => (
  <div className="stack">
    {block.sheets.map((lines, at) => {
      const caption = `手紙 ${at + 1}枚目 / ${block.sheets.length}枚`
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of a paper never move
        <figure key={at} className="certified">
          <figcaption id={`${id}-${at}`}>
            {caption} ({lines.filter(isWritten).length}行)
          </figcaption>
          <OneSheet block={block} lines={lines} at={at} captionId={`${id}-${at}`} />
        </figure>
      )
    })}
  </div>
)

type SheetProps = { block: Certified; lines: Sheet; at: number; captionId: string }

const OneSheet = ({ block: { layout, seal }, lines, at, captionId }: SheetProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
    <VisuallyHidden>
      {lines.map(({ cells }) => cells.map((cell) => cell || ' ').join('')).join('\n')}
    </VisuallyHidden>
    <div className="certified-grid" data-layout={layout} aria-hidden="true">
      {lines.map(({ cells }, line) => {
        const sealed = seal?.sheet === at && seal.line === line ? seal.cell : null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sheet never move
          <div key={line} className="certified-line">
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
              <span key={place} data-seal={place === sealed ? '' : undefined}>
                {cell}
              </span>
            ))}
            {sealed === cells.length && <span data-seal="" />}
          </div>
        )
      })}
    </div>
  </section>
)

const isWritten = ({ cells }: Sheet[number]): boolean => cells.some((cell) => cell !== '')
