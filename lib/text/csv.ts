// Excel takes UTF-8 for something else without it.
const mark = '\uFEFF'

/**
 * A table as CSV (RFC 4180) that a spreadsheet may open: a cell that it would take for a formula gets an apostrophe in
 * front (OWASP, CSV Injection, read 2026-11-26).
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')

const cellOf = (words: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[",\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
