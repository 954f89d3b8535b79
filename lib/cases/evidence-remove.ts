import 'server-only'
import type { LoggedEvent } from '@/lib/log/events'
import { exhibitsOf } from '@/lib/log/exhibits'
import { fold } from '@/lib/log/fold'
import { dropEvidence } from '@/lib/store/evidence'
import type { Holder } from './answer'
import { appendToCase } from './append-to-case'
import { evidencePath, exhibitPath } from './evidence-path'
import { actorOf, eventNow, formIdOf } from './new-event'

/**
 * Takes a file away: its bytes go, what was said of it stays. One that is not there, or is gone already, is no error.
 * Returns where to go. Throws when the store cannot write.
 */
export const removeEvidence = async (
  { client, opened }: Holder,
  file: string,
  form: FormData,
  now: Date,
): Promise<string> => {
  const isThere = (log: readonly LoggedEvent[]) =>
    exhibitsOf(log).some((one) => one.file === file && !one.isRemoved)
  if (!isThere(opened.events)) return evidencePath
  const actor = actorOf(fold(opened.events).facts)
  const event = eventNow(formIdOf(form), { kind: 'removed', body: { file } }, actor, now)
  await appendToCase(client, opened, [event], now, isThere, () => dropEvidence(client, opened.caseId, file))
  return exhibitPath(file)
}
