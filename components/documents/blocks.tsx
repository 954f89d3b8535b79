import { DefinitionList } from '@/components/ui/definition-list'
import { Gap } from '@/components/ui/gap'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { Block, Cell } from '@/lib/documents/block'

/** A document on the screen and, by print CSS, on paper: the same blocks. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <article className="document stack">
    {blocks.map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks never move
      <OneBlock key={at} block={block} id={`block-${at}`} />
    ))}
  </article>
)

const OneBlock = ({ block, id }: { block: Block; id: string }) => {
  switch (block.kind) {
    case 'title':
      return (
        <header className="document-head">
          <PageTitle text={block.text} />
          <p>{block.note}</p>
        </header>
      )
    case 'heading':
      return <SectionTitle text={block.text} />
    case 'blanks':
      return (
        <dl className="document-blanks">
          {block.labels.map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )
    case 'pairs':
      return (
        <DefinitionList
          columns={block.columns}
          rows={block.pairs.map(({ label, value, note }) => ({
            label,
            value: <CellWords cell={value} note={note} />,
          }))}
        />
      )
    case 'table':
      return (
        <Table
          id={id}
          caption={block.caption}
          captionHidden
          head={block.head}
          rows={block.rows.map((cells, row) => ({
            key: `${id}-${row}`,
            cells: cells.map((cell, column) => <CellWords key={block.head[column]} cell={cell} />),
          }))}
        />
      )
    case 'checks':
      return (
        <ul className="document-checks">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'stamp':
      return (
        <footer className="document-stamp">
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      )
    default:
      return block satisfies never
  }
}

const CellWords = ({ cell, note }: { cell: Cell; note?: string | undefined }) =>
  'gap' in cell ? (
    <Gap how={cell.gap} />
  ) : (
    <>
      {cell.text}
      {note && cell.text && <span className="hint"> ({note})</span>}
    </>
  )
