import { isFinder } from '@/lib/documents/audience'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'

/** Whether a case is about data of other people that were found: of those nothing is copied (product.md, 12). */
export const isFinderCase = (events: readonly LoggedEvent[]): boolean => isFinder(fold(events).facts)
