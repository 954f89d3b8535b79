/** A login name as it is kept, or `null`: letters and digits, three to twenty-four, a letter first, any case. */
export const readLoginName = (typed: string): string | null => {
  const name = typed.normalize('NFKC').trim().toLowerCase()
  return /^[a-z][a-z0-9]{2,23}$/.test(name) ? name : null
}

/** What better-auth wants for a name. No mail can be sent there (RFC 2606). */
export const emailOf = (name: string): string => `${name}@desk.invalid`
