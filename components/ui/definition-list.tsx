import type { ReactNode } from 'react'

type Props = { rows: readonly { key?: string; label: string; value: ReactNode }[] }

/** Rows of label and value; a value may be a `Gap`. */
export const DefinitionList = ({ rows }: Props) => (
  <dl className="definitions">
    {rows.map((row) => (
      <div key={row.key ?? row.label}>
        <dt>{row.label}</dt>
        <dd>{row.value}</dd>
      </div>
    ))}
  </dl>
)
