/** A line of the printed proof. */
export type Row = {
  readonly invariant: string
  readonly says: string
  readonly size: string
  readonly milliseconds: number
  readonly offence: string | null
}

/** The rows as a table, the invariants in their order. */
export const tableOf = (rows: readonly Row[]): string => {
  const order = [...rows].sort((a, b) => numberOf(a) - numberOf(b))
  const width = Math.max(...rows.map(({ size }) => size.length))
  const lines = order.map(({ invariant, says, size, milliseconds, offence }) =>
    [
      invariant.padEnd(4),
      size.padEnd(width),
      `${(milliseconds / 1000).toFixed(2)} s`.padStart(8),
      offence === null ? says : `${says}\n       BROKEN: ${offence}`,
    ].join('  '),
  )
  const seconds = rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  return `${lines.join('\n')}\n${rows.length} claims, ${seconds.toFixed(1)} s\n`
}

const numberOf = ({ invariant }: Row): number => Number(invariant.slice(1))
