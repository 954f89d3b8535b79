import 'server-only'
import type { ContactId } from '@/lib/contacts/contacts'
import { clockWords, dayWords } from '@/lib/text/japan-time'
import { asking } from './asking'
import { viewOf } from './case-view'
import { type ContactView, contactView } from './contact-view'
import { type FrameView, frameView } from './frame'

/** Desks that are always listed, after those the case needs. */
const usual: readonly ContactId[] = ['188', '9110', '110', 'bank', 'card-company', 'ncac-lunch', 'houterasu']

/** The desks page at `now`: those a case names first, then the usual ones. */
export const readContacts = async (
  now: Date,
): Promise<{ frame: FrameView; at: string; contacts: ContactView[] }> => {
  const who = await asking()
  const named = who.tag === 'holder' ? viewOf(who.opened.events).guidance.contacts : null
  const reasons = new Map((named ?? []).map(({ id, why }) => [id as ContactId, why]))
  const ids = [...new Set([...reasons.keys(), ...usual])]
  return {
    frame: frameView(named, now),
    at: `${dayWords(now)} ${clockWords(now)} 現在(日本時間)`,
    contacts: ids.map((id) => contactView(id, now, reasons.get(id) ?? null)),
  }
}
