/** A line of the report: what was found, and the limit it is compared with, if it has one. */
export type Line = {
  readonly name: string
  readonly found: string
  readonly limit?: string
  readonly isMet?: boolean
}

/** Prints the lines under a heading. A missed limit is marked, and is no failure: other machines, other numbers. */
export const print = (heading: string, lines: readonly Line[]): void => {
  const width = Math.max(...lines.map(({ name }) => name.length))
  const shown = lines.map(
    ({ name, found, limit, isMet }) =>
      `  ${name.padEnd(width)}  ${found}${limit ? `  (${limit}: ${isMet ? 'met' : 'MISSED'})` : ''}`,
  )
  process.stdout.write(`${heading}\n${shown.join('\n')}\n\n`)
}
