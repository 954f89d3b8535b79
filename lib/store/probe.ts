import type { Client } from './client'

/**
 * Whether the store answers and would take a write just now. Nothing is written: the statement asks for the lock of
 * a writer and finds no row. Never throws.
 */
export const takesWrites = (client: Client): Promise<boolean> =>
  client.draft.updateMany({ where: { sessionId: '' }, data: { form: '' } }).then(
    () => true,
    () => false,
  )
