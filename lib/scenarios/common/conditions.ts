import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'

/** The premises that many rules share, each named once. */

/** Something was said that opens an account or a card. */
export const secretTold = has('iTold', 'card-number', 'card-code', 'password', 'pin', 'one-time-code')

/** Something was said or shown that lets somebody else act as this person. */
export const identityTold = has('iTold', 'my-number', 'id-document')

export const accountTold = has('iTold', 'bank-account')

export const moneyMoved = is('moneyMoved', 'yes')

export const controlGiven = any(is('remoteGiven', 'yes'), is('appInstalled', 'yes'))

export const cardHanded = is('cashCardHanded', 'yes')

/** I5: what is to be stopped before everything but danger. */
export const loss = any(moneyMoved, secretTold, controlGiven, cardHanded)

/** Somebody may be hurt, or is about to come for cash or a card. */
export const inDanger = any(is('danger', 'yes'), is('pickupComing', 'yes'), has('threats', 'harm'))

/** An independent check says that the claimant exists (I3, I12). */
export const claimantExists = is('claimant', 'exists')

/** Not checked, not found, name misused, or not known: protective rules hold. */
export const claimantUnverified = not(surely(claimantExists))

export const claimantFalse = is('claimant', 'not-found', 'impersonated')

/** I1: a paper that a court may really have sent, or of which nobody knows how it came. */
export const courtPaperMayBeReal = any(
  is('courtPaper', 'special-delivery', 'electronic'),
  all(
    any(is('callerClaims', 'court'), is('courtPaperCame', 'yes')),
    not(surely(is('courtPaper', 'none', 'mentioned', 'letterbox'))),
  ),
)

/** The claimant exists by an independent check, and the person says that the contract is their own. */
export const ownVerifiedBill = all(claimantExists, is('remembersClaim', 'yes'))

/** The contract may be the person's own, or that of their household. */
export const mayBeOwn = any(is('remembersClaim', 'yes'), is('familyUsed', 'yes'))

/** A court was named, but nothing came that a court sends. */
export const courtNamedOnly = is('courtPaper', 'letterbox', 'mentioned')

/** Somebody wants something: a bill, a threat, a check of who one is. */
export const somebodyClaims = is('situation', 'unknown-bill', 'threat-mail', 'callback-check', 'other')

export const moneyDemanded = any(has('demands', 'money'), is('situation', 'unknown-bill', 'threat-mail'))

/** Nobody has said that the contract is their own. */
export const notOwnContract = not(surely(is('remembersClaim', 'yes')))
