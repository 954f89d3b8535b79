import 'server-only'
import type { LoggedEvent } from '@/lib/log/events'
import { isFinderCase } from './finder-case'

/** Bodies read at once. Each is in memory as long as it comes: 10 MB, and a few times that when it is there. */
const mostAtOnce = 8

let coming = 0

/** The form as it came, or why it was not read: other people's data, too many at once, cut short or garbled. */
export type Received = FormData | 'finder' | 'busy' | 'cut'

/** Reads a form with a file. Never throws: what did not come whole is told, and nothing of it is kept. */
export const receive = async (events: readonly LoggedEvent[], request: Request): Promise<Received> => {
  if (isFinderCase(events)) return 'finder'
  if (coming >= mostAtOnce) return 'busy'
  coming += 1
  try {
    return await request.formData()
  } catch {
    return 'cut'
  } finally {
    coming -= 1
  }
}
