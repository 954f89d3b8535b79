import 'server-only'
import { tapBox } from '@/lib/access/tap-box'
import { dial } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { standing } from '@/lib/log/corrected'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { adviceOf } from '@/lib/scenarios/common/advice'
import { type CallTap, callTaps, type TapGroup } from '@/lib/scenarios/common/call-taps'
import { heldMasterKey } from '@/lib/store/keyring'
import { say } from '@/lib/text/text'
import { asking } from './asking'
import { inCallSaid } from './call-events'

/** A tap of the card: what it says, what it shows at once, and the event that it is already. */
export type TapView = {
  readonly id: string
  readonly label: string
  readonly advice: { readonly title: string; readonly more: string } | null
  /** A number to call at once. */
  readonly tel: string | null
  readonly event: string | null
}

/** The in-call card as its page shows it. */
export type CallView = {
  /** The public key that the browser seals taps to. */
  readonly publicKey: string
  /** There is a case already: its person was told what is stored. */
  readonly inCase: boolean
  /** Whether a call of this case goes on, so that its taps belong together. */
  readonly goesOn: boolean
  readonly taps: Readonly<Record<TapGroup, readonly TapView[]>>
}

/**
 * The card for whoever is asking at `now`. Only to the holder it shows what was tapped in the call that goes on;
 * a browser that hid its case sees what a stranger sees.
 */
export const readCall = async (now: Date): Promise<CallView> => {
  const who = await asking()
  if (who.tag !== 'holder') return viewOf(heldMasterKey(), [], now)
  return viewOf(who.opened.key, who.opened.events, now)
}

const viewOf = (secret: Uint8Array, events: readonly LoggedEvent[], now: Date): CallView => {
  const { facts } = fold(events)
  const tapped = facts.inCall === 'yes' ? tappedSince(events) : new Map<string, string>()
  const isCallback = facts.situation === 'callback-check'
  const views = (group: TapGroup) =>
    callTaps
      .filter((tap) => tap.group === group && (tap.id !== 'ask-callback' || isCallback))
      .map((tap) => tapView(tap, tapped, now))
  return {
    publicKey: tapBox(secret).publicKey,
    inCase: events.length > 0,
    goesOn: facts.inCall === 'yes',
    taps: { ask: views('ask'), claims: views('claims'), flag: views('flag'), mine: views('mine') },
  }
}

const tapView = (tap: CallTap, tapped: ReadonlyMap<string, string>, now: Date): TapView => {
  const advice = tap.advice && adviceOf(tap.advice)
  return {
    id: tap.id,
    label: say(tap.label),
    advice: advice && { title: say(advice.title), more: say(advice.more) },
    tel: tap.advice === 'call-110' ? dial(contactOf('110'), now).tel : null,
    event: tapped.get(tap.id) ?? null,
  }
}

/** The taps of the call that goes on, as they stand: tap → event. */
const tappedSince = (events: readonly LoggedEvent[]): Map<string, string> => {
  const began = inCallSaid(events)
  const taps = standing(events).flatMap(({ event }) =>
    'tap' in event.body && event.body.tap && event.seq > (began?.seq ?? 0)
      ? [[event.body.tap, event.id] as const]
      : [],
  )
  return new Map(taps)
}
