import 'server-only'
import { openCase } from '@/lib/store/cases'
import { store } from '@/lib/store/client'
import type { OpenedCase } from '@/lib/store/events'
import { withMasterKey } from '@/lib/store/keyring'
import { type Asking, asking, shownAgain } from './asking'
import { postedTaps, sentAt } from './call-form'
import { type Ended, endCall } from './end-call'
import { type Taken, takeTaps } from './take-taps'

/** Takes the taps that a browser sends while the call goes on, or later. Throws when the store cannot write. */
export const receiveTaps = async (form: FormData, now: Date): Promise<Taken> => {
  const posted = postedTaps(form)
  if (posted.length === 0) return { kept: [], token: null }
  const bringer = { current: await caseOf(await asking()), sent: sentAt(form) }
  return takeTaps(await store(), withMasterKey, bringer, posted, now)
}

/** Who hides the screen in the middle of a call loses no tap over it: nothing of the case is shown for that. */
const caseOf = async (who: Asking): Promise<OpenedCase | null> => {
  if (who.tag === 'holder') return who.opened
  const caseId = who.tag === 'hidden' ? who.session.caseId : null
  if (caseId === null) return null
  const client = await store()
  return withMasterKey((key) => openCase(client, key, caseId))
}

/** Takes 「電話を切りました」 for whoever is asking. Throws when the store cannot write. */
export const hangUp = async (form: FormData, now: Date): Promise<Ended & { shared: boolean }> => {
  const { who, renewed } = await shownAgain(await asking(), now)
  const current = who.tag === 'holder' ? who.opened : null
  const client = await store()
  const ended = await withMasterKey((key) => endCall(client, key, current, form, now))
  return {
    ...ended,
    token: ended.token ?? renewed?.token ?? null,
    shared: renewed?.session.shared ?? false,
  }
}
