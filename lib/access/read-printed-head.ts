/** The head that stands on a paper, 「3F2A-90BC-11D4」, as it is compared: lower-case hex; `null` when it is none. */
export const readPrintedHead = (typed: string): string | null => {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase()
  return /^[0-9a-f]{12,64}$/.test(digits) ? digits : null
}
