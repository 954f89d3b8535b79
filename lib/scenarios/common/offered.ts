import { is } from '@/lib/facts/conditions'

/** What steps of several flows offer to tick, and the check that lets a flow ask what came of it. */

/** What claimants often know of somebody, or say they do. */
export const oftenKnown = [
  ...['name', 'phone', 'address', 'birth-date', 'mail-address', 'member-id', 'purchase-history'],
]

/** What is often told, the harmless first. */
export const oftenTold = [
  ...['name', 'phone', 'address', 'birth-date', 'mail-address', 'member-id', 'bank-account'],
  ...['card-number', 'card-code', 'password', 'pin', 'one-time-code', 'my-number', 'id-document'],
]

/** What may have happened besides telling and paying, which are asked by themselves. */
export const otherHarms = ['clicked', 'installed', 'remote', 'card-handed', 'pickup']

/** The claimant was looked up in a place that they did not name themselves. */
export const lookedUpApart = is('checkedHow', 'own-paper', 'official-site', 'centre')
