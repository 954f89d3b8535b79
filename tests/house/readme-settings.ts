/** The settings that lib/store/settings.ts reads, sorted. */
export const settingsRead = (source: string): string[] =>
  unique(
    [...source.matchAll(/\benv\.([A-Z][A-Z_]+)|\bparse\('([A-Z][A-Z_]+)'/g)].map(([, a, b]) => a ?? b ?? ''),
  )

/** The settings that a README explains, sorted: those that begin a row of a table or a point of a list. */
export const settingsExplained = (readme: string): string[] =>
  unique([...readme.matchAll(/^\s*[|*-]\s*`([A-Z][A-Z_]+)(?:=[^`]*)?`/gm)].map(([, name = '']) => name))

const unique = (names: string[]) => [...new Set(names)].sort()
