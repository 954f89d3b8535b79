import type { ReactNode } from 'react'

type Props = {
  rows: readonly { key?: string; label: string; value: ReactNode }[]
  /** On paper the rows stand side by side when 2. */
  columns?: 1 | 2
}

/** Rows of label and value; a value may be a `Gap`. */
export const DefinitionList = ({ rows, columns = 1 }: Props) => (
  <dl className="definitions" data-columns={columns}>
    {rows.map((row) => (
      <div key={row.key ?? row.label}>
        <dt>{row.label}</dt>
        <dd>{row.value}</dd>
      </div>
    ))}
  </dl>
)
