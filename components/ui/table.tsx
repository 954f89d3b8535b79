import type { ReactNode } from 'react'

type Props = {
  id: string
  caption: string
  captionHidden?: boolean | undefined
  head: readonly string[]
  /** The first cell of each row is its heading. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A table that scrolls inside itself on a phone and stands whole on paper. */
export const Table = ({ id, caption, captionHidden, head, rows }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className="table-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
    <table className="table" id={id}>
      <caption id={`${id}-caption`} className={captionHidden ? 'sr-only' : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={head[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
