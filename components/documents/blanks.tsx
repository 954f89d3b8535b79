import type { Blank } from '@/lib/documents/block'

type Props = { rows: readonly (readonly Blank[])[] }

/** Boxes for the pen, in rows; what is known already stands in them. */
export const Blanks = ({ rows }: Props) => (
  <div className="document-blanks">
    {rows.map((row) => (
      <dl key={row.map(({ label }) => label).join()}>
        {row.map(({ label, value, width }) => (
          <div key={label} data-width={width >= 2.5 ? 'wide' : width > 1 ? 'middle' : 'narrow'}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    ))}
  </div>
)
