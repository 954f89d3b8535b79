/** Whether a write failed because something of that name is there already (Prisma's P2002). */
export const isTaken = (error: unknown): boolean => codeOf(error) === 'P2002'

/** Whether a write failed because what it should change is not there, or no more (Prisma's P2025). */
export const isGone = (error: unknown): boolean => codeOf(error) === 'P2025'

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null
