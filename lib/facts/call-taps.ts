import type { FactTypes } from './catalogue'

type Says = Readonly<Partial<FactTypes>>

/**
 * What a tap on the in-call card says, by the id that its event carries. Ids stay; the words beside them are in
 * lib/scenarios/common/call-taps.ts. A tap about data that was told says it in the event itself, for the ledger.
 */
const saidBy = {
  'ask-who': {},
  'ask-what': {},
  'ask-data': {},
  'ask-callback': { 'callback.challenged': 'yes' },

  'claims-police': { callerClaims: 'police' },
  'claims-office': { callerClaims: 'public-office' },
  'claims-bank': { callerClaims: 'bank' },
  'claims-relative': { callerClaims: 'relative' },
  'claims-company': { callerClaims: 'company' },
  'claims-robot': {},

  hurry: { deadline: 'today' },
  secret: { demands: ['keep-secret'] },
  pay: { demands: ['money'] },
  prepaid: { demands: ['money'], payBy: 'prepaid-code' },
  pin: { demands: ['pin'] },
  code: { demands: ['one-time-code'] },
  card: { demands: ['card-data'] },
  personal: { demands: ['personal-data'] },
  install: { demands: ['install-app'] },
  remote: { demands: ['remote-control'] },
  link: { demands: ['open-link'] },
  'call-back': { demands: ['call-back'] },
  transfer: { callerClaims: 'police' },
  doubt: {},
  lawsuit: { threats: ['lawsuit'] },
  arrest: { threats: ['arrest'] },
  publish: { threats: ['publish-data'] },
  visit: { threats: ['visit'] },
  harm: { threats: ['harm'] },
  pickup: { pickupComing: 'yes' },

  'told-pin': {},
  'told-code': {},
  'told-card': {},
  'told-account': {},
  // Nobody promises to pay who was not asked for money.
  promised: { demands: ['money'] },
  paid: { moneyMoved: 'yes' },
  installed: { appInstalled: 'yes' },
  shown: { remoteGiven: 'yes' },
  opened: { linkOpened: 'yes' },
  handed: { cashCardHanded: 'yes' },
} as const satisfies Readonly<Record<string, Says>>

/** The id of a tap. */
export type TapId = keyof typeof saidBy

/** The facts that a tap says, in the order of the list above; none for an id that is not known. */
export const factsOfTap = (id: string): Says => (Object.hasOwn(saidBy, id) ? saidBy[id as TapId] : {})
