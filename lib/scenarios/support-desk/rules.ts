import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import * as when from '../common/conditions'
import { advise, type GuidanceRule } from '../common/gives'

// Surely: what only this situation asks is no open question of anybody else's case.
const here = surely(is('situation', 'support-desk'))
const notCourt = not(surely(when.courtPaperMayBeReal))

/** Somebody else chose this contact: a warning on the screen, a message, an advertisement. */
const theirContact = any(
  is('channel', 'popup', 'sms', 'mail', 'chat', 'app', 'voicemail', 'postcard', 'letter', 'visit'),
  is('deskFoundHow', 'search', 'message', 'sns'),
)
const secretAsked = any(
  has('demands', 'password', 'pin', 'one-time-code'),
  has('askedItems', 'password', 'pin', 'one-time-code', 'card-code'),
)
const grabbing = any(
  secretAsked,
  has('demands', 'money', 'card-data', 'remote-control', 'install-app', 'open-link', 'keep-secret'),
)
const doubtful = all(here, when.claimantUnverified, any(theirContact, grabbing, when.claimantFalse))
const toldSomething = has(
  'iTold',
  ...(['name', 'address', 'phone', 'mail-address', 'birth-date', 'family', 'assets', 'member-id'] as const),
  ...(['my-number', 'id-document'] as const),
)
/** Found by oneself in an official place, a desk is not doubted for what one told it. */
const foundElsewhere = not(surely(is('deskFoundHow', 'paper', 'official-site')))
const unrelated = has('askedItems', 'family', 'assets')

const notYetPolice = not(surely(is('consultedPolice', 'yes')))

const popup = { sources: ['kyoto-popup', 'kobe-popup'] } as const
const support = 'story-support'

/** Rules for somebody who turned to a support desk, or to what looks like one. */
export const supportDeskRules: readonly GuidanceRule[] = [
  advise('do-not-contact', 'their-contact', all(doubtful, notCourt), {
    ...popup,
    seeds: ['S2-06', 'S2-09', 'S2-17', 'S2-19'],
  }),
  advise('call-188', 'doubtful-desk', all(doubtful, not(surely(is('consulted188', 'yes')))), {
    sources: ['caa-188', 'kobe-popup'],
  }),
  advise(
    'call-188',
    'told-a-doubtful-desk',
    all(here, when.claimantUnverified, toldSomething, foundElsewhere, not(surely(is('consulted188', 'yes')))),
    { sources: ['caa-188', support] },
  ),
  advise(
    'call-police-9110',
    'called-the-warning',
    all(here, is('channel', 'popup'), is('replied', 'yes'), when.claimantUnverified, notYetPolice),
    { sources: ['kyoto-popup'] },
  ),
  advise('tell-family', 'doubtful-desk', doubtful, { sources: ['kyoto-popup'] }),
  advise('keep-evidence', 'doubtful-desk', doubtful, {
    sources: ['tokushima-bills', support],
    seeds: ['S2-20'],
  }),
  advise('hang-up', 'secret-asked', all(here, secretAsked, not(surely(is('inCall', 'no')))), {
    sources: ['mufg-calls', support],
    seeds: ['S2-12', 'S2-13'],
  }),
  advise('do-not-tell-secret', 'secret-asked', secretAsked, {
    sources: ['mufg-calls', 'antiphishing'],
    seeds: ['S2-12'],
  }),
  advise('do-not-volunteer-data', 'unrelated', all(here, any(unrelated, is('purposeTold', 'no'))), {
    sources: [support],
    seeds: ['S2-10', 'S2-11'],
  }),
  advise('do-not-click', 'message', all(here, is('channel', 'sms', 'mail', 'chat', 'app')), {
    sources: ['antiphishing', support],
    seeds: ['S2-15', 'S2-19'],
  }),
  advise('use-bookmark', 'message', all(here, is('channel', 'sms', 'mail', 'chat', 'app')), {
    sources: ['antiphishing'],
    seeds: ['S2-08', 'S2-18'],
  }),
  advise('do-not-install', 'popup', all(here, is('channel', 'popup')), popup),
  advise(
    'contact-service-operator',
    'account-told',
    all(here, has('iTold', 'member-id', 'password', 'mail-address')),
    { sources: ['antiphishing', support], seeds: ['S2-18'] },
  ),
  advise('verify-via-official-number', 'called-desk', all(here, when.claimantFalse), {
    sources: ['tca-display', support],
    seeds: ['S2-07'],
  }),
  advise(
    'call-police-9110',
    'false-desk',
    all(doubtful, any(secretAsked, when.claimantFalse), notYetPolice),
    {
      sources: ['npa-9110', 'kyoto-popup'],
    },
  ),
]
