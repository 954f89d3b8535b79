import { DefinitionList } from '@/components/ui/definition-list'
import { SectionTitle } from '@/components/ui/heading'
import type { Block } from '@/lib/documents/block'
import { CellWords } from './cell-words'

type Props = Omit<Extract<Block, { kind: 'exhibits' }>, 'kind'>

/** Files that prove something, each with what it shows. Their pictures are on their own pages and in the PDF. */
export const Exhibits = ({ caption, rows }: Props) => (
  <section className="document-exhibits stack">
    <SectionTitle text={caption} />
    {rows.map(({ number, pairs }) => (
      <section key={number} className="stack stack-tight">
        <SectionTitle level={3} text={number} />
        <DefinitionList
          rows={pairs.map(({ label, value }) => ({ label, value: <CellWords cell={value} /> }))}
        />
      </section>
    ))}
  </section>
)
