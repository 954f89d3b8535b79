import 'server-only'
import { store } from '@/lib/store/client'
import { eraseCase } from '@/lib/store/erase'
import { noteErased } from '@/lib/store/erased-list'
import { withMasterKey } from '@/lib/store/keyring'
import { endSession, setHidden } from '@/lib/store/sessions'
import { settings } from '@/lib/store/settings'
import { dayInJapan } from '@/lib/text/japan-time'
import { asking, shownAgain } from './asking'
import { type Begun, begin } from './begin'
import type { Door } from './doors'

/** Takes the first form of a door, for whoever is asking. Throws when the store cannot write. */
export const enter = async (door: Door, form: FormData, now: Date): Promise<Begun & { shared: boolean }> => {
  const { who, renewed } = await shownAgain(await asking(), now)
  const current = who.tag === 'holder' ? who.opened : null
  const client = await store()
  const begun = await withMasterKey((key) => begin(client, key, current, door, form, now, dayInJapan(now)))
  const shared = renewed?.session.shared ?? false
  return begun.ok ? { ...begun, token: begun.token ?? renewed?.token ?? null, shared } : { ...begun, shared }
}

/** Hides the case from this browser until 続きから. Without a case nothing happens. */
export const hide = async (now: Date): Promise<void> => {
  const who = await asking()
  if (who.tag === 'holder') await setHidden(who.client, who.session.id, now)
}

/** Erases the case of this browser, with everything that was sealed in it. Without a case nothing happens. */
export const erase = async (now: Date): Promise<void> => {
  const who = await asking()
  if (who.tag !== 'holder') return
  await eraseCase(who.client, who.opened.caseId, now)
  // It is erased already: when the list cannot be written now, the next round of retention does it.
  try {
    noteErased(settings().dataDir, new Map([[who.opened.caseId, now]]))
  } catch {}
}

/** Takes the case away from this browser; the case itself stays. Without a case nothing happens. */
export const leave = async (): Promise<void> => {
  const who = await asking()
  if (who.tag === 'holder') await endSession(who.client, who.session)
}
