/** One line of the report: what was measured, and whether it is as good as it has to be. */
export type Figure = {
  readonly figure: string
  readonly target: string
  readonly measured: string
  readonly holds: boolean
}

/** One check of the report. `short` is for `npm test`; without it a check takes its time. */
export type Check = (short: boolean) => Promise<readonly Figure[]>

/** A figure that has to be exactly nought. */
export const nought = (figure: string, count: number): Figure => ({
  figure,
  target: '0',
  measured: String(count),
  holds: count === 0,
})

/** The same of a list of faults, the first of which are said. */
export const noFaults = (figure: string, faults: readonly string[]): Figure => {
  for (const fault of faults.slice(0, 20)) process.stderr.write(`${figure.trim()}: ${fault}\n`)
  return nought(figure, faults.length)
}

/** The line of a planted fault: it has to be seen, and `what` is said of how often. */
export const caught = (mutant: string, seen: number, what: string): Figure => ({
  figure: `mutant: ${mutant}`,
  target: 'caught',
  measured: seen > 0 ? `caught, ${seen} ${what}` : 'survives',
  holds: seen > 0,
})

/** The report as a table. */
export const table = (figures: readonly Figure[]): string => {
  const rows = [
    ['figure', 'target', 'measured', 'holds'],
    ...figures.map(({ figure, target, measured, holds }) => [figure, target, measured, holds ? 'yes' : 'NO']),
  ]
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n')
}
