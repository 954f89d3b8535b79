import { all, any, type Condition, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'

/**
 * The premises of the invariants as product.md words them, written apart from lib/scenarios/common/conditions.ts:
 * a mistake there must not repeat itself here.
 */

/** I1: it came by special delivery or electronically, or a court is named and nobody knows how a paper came. */
export const courtPaperMayBeReal: Condition = any(
  is('courtPaper', 'special-delivery', 'electronic'),
  all(
    any(is('callerClaims', 'court'), is('courtPaperCame', 'yes')),
    not(surely(is('courtPaper', 'none', 'mentioned', 'letterbox'))),
  ),
)

/** I1: a "court paper" from the letterbox or an SMS, or one that was only talked of. */
export const courtPaperByLetterbox: Condition = is('courtPaper', 'letterbox', 'mentioned')

/** I2, I3: an independent check says that the claimant exists. */
export const verified: Condition = is('claimant', 'exists')

/** I2: money is wanted, in so many words or by what this is about. */
export const moneyWanted: Condition = any(
  has('demands', 'money'),
  is('situation', 'unknown-bill', 'threat-mail'),
)

export const ownContract: Condition = is('remembersClaim', 'yes')

export const fictitious: Condition = is('claimant', 'not-found', 'impersonated')

/** I4: what must be known before the letter is ready. */
export const letterPremises: Readonly<Record<string, Condition>> = {
  'the claimant exists': verified,
  'not remembered': is('remembersClaim', 'no'),
  'family was asked': is('familyAsked', 'yes'),
  'no family member used it': not(surely(is('familyUsed', 'yes'))),
  'no court paper': is('courtPaper', 'none'),
  'not an old debt': is('oldDebt', 'no'),
  'the centre advised writing': is('centreAdvisedLetter', 'yes'),
}

const secretTold: Condition = has('iTold', 'card-number', 'card-code', 'password', 'pin', 'one-time-code')

/** I5: money moved, a secret was told, remote control was given, or a card was handed over. */
export const loss: Condition = any(
  is('moneyMoved', 'yes'),
  secretTold,
  is('remoteGiven', 'yes'),
  is('appInstalled', 'yes'),
  is('cashCardHanded', 'yes'),
)

/** I5: danger to the person; somebody coming for cash or a card is danger. */
export const danger: Condition = any(is('danger', 'yes'), is('pickupComing', 'yes'), has('threats', 'harm'))
