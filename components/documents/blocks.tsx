import { DefinitionList } from '@/components/ui/definition-list'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { Block } from '@/lib/documents/block'
import { Blanks } from './blanks'
import { CellWords } from './cell-words'
import { CertifiedSheets } from './certified-sheet'
import { Exhibits } from './exhibits'
import { LetterPaper } from './letter-paper'

type Props = {
  blocks: readonly Block[]
  /** `large`: to be read aloud from arm's length. */
  scale?: 'sheet' | 'large'
  /** False where the page has a title of its own. */
  isTitled?: boolean
}

/** A document on the screen and, by print CSS, on paper: the same blocks. */
export const Blocks = ({ blocks, scale = 'sheet', isTitled = true }: Props) => (
  <article className="document stack" data-scale={scale}>
    {blocks.map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks never move
      <OneBlock key={at} block={block} id={`block-${at}`} isTitled={isTitled} />
    ))}
  </article>
)

type OneProps = { block: Block; id: string; isTitled: boolean }

const OneBlock = ({ block, id, isTitled }: OneProps) => {
  switch (block.kind) {
    case 'title':
      return (
        <header className="document-head">
          <div className="stack stack-tight">
            {isTitled ? <PageTitle text={block.text} /> : <SectionTitle text={block.text} />}
            <p className="as-typed">{block.note}</p>
          </div>
          {block.office.length > 0 && (
            <Blanks rows={block.office.map((label) => [{ label, value: '', width: 1 }])} />
          )}
        </header>
      )
    case 'heading':
      return <SectionTitle text={block.text} />
    case 'blanks':
      return <Blanks rows={block.rows} />
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
    case 'marks':
    case 'table':
    case 'timeline':
      return <BlockTable block={block} id={id} />
    case 'checks':
      return (
        <ul className="document-checks">
          {block.items.map(({ text, how }) => (
            <li key={text}>
              {text}
              {how && <span className="hint"> ({how})</span>}
            </li>
          ))}
        </ul>
      )
    case 'speech':
      return (
        <div className="document-speech">
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'certified':
      return <CertifiedSheets block={block} id={id} />
    case 'exhibits':
      return <Exhibits rows={block.rows} caption={block.caption} />
    case 'letter':
      return <LetterPaper letter={block} titled />
    case 'stamp':
      return (
        <footer className="document-stamp">
          {[...block.lines, block.proof].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      )
    default:
      return block satisfies never
  }
}

const BlockTable = ({ block, id }: { block: Extract<Block, { head: string[] }>; id: string }) => (
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
