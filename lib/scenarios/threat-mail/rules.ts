import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import * as when from '../common/conditions'
import { advise, type GuidanceRule, reach } from '../common/gives'

// Surely: what only this situation asks is no open question of anybody else's case.
const here = surely(is('situation', 'threat-mail'))
const consulted = is('consulted188', 'yes')
const exposure = has('threats', 'publish-data')
const dataOut = has('theyKnow', 'name', 'address', 'birth-date', 'mail-address', 'family', 'member-id')
const goesOn = any(exposure, is('repeated', 'yes'), has('threats', 'harm', 'visit'))

/** Rules for mails, letters and texts that threaten to sue or to publish. */
export const threatMailRules: readonly GuidanceRule[] = [
  advise('change-password', 'in-the-mail', all(here, has('theyKnow', 'password')), {
    sources: ['antiphishing', 'story-leak'],
    seeds: ['S4-14'],
  }),
  advise(
    'use-bookmark',
    'says-known-name',
    all(
      here,
      is('channel', 'sms', 'mail', 'chat'),
      is('callerClaims', 'bank', 'card-company', 'delivery', 'shop', 'carrier'),
    ),
    {
      sources: ['antiphishing'],
      seeds: ['S4-15'],
    },
  ),
  advise('watch-for-contacts', 'in-the-mail', all(here, any(dataOut, exposure)), {
    sources: ['ncac-delete-data'],
    seeds: ['S4-02'],
  }),
  advise('warn-secondary-scam', 'exposure', all(here, any(exposure, dataOut)), {
    sources: ['ncac-delete-data'],
  }),
  advise('police-register', 'goes-on', all(here, goesOn), {
    sources: ['ibaraki-police', 'fukui-bills'],
    seeds: ['S4-08', 'S4-11'],
  }),
  reach(
    '9110',
    56,
    'おどされたことを、警察にも話します',
    all(here, consulted, not(surely(is('consultedPolice', 'yes')))),
    { sources: ['npa-9110', 'fukui-bills'], seeds: ['S4-11'] },
  ),
  advise('legal-consult', 'goes-on', all(here, goesOn, any(consulted, is('consultedPolice', 'yes'))), {
    sources: ['story-leak', 'adachi-advice'],
    seeds: ['S4-12'],
  }),
  advise(
    'verify-via-official-number',
    'former-employer',
    all(here, is('formerEmployer', 'yes'), when.claimantUnverified),
    { sources: ['tca-display', 'story-leak'], seeds: ['S4-21', 'S4-22'] },
  ),
  advise('request-erasure', 'verified', all(here, when.claimantExists, consulted), {
    sources: ['pipl-33'],
    seeds: ['S4-23'],
  }),
  advise(
    'answer-genuine-bill',
    'threat-not-mine',
    all(here, when.claimantExists, is('remembersClaim', 'no')),
    {
      sources: ['tokyo-advice'],
    },
  ),
  advise('check-terms', 'threat-mine', all(here, when.claimantExists, is('remembersClaim', 'yes')), {
    sources: ['tokyo-advice'],
  }),
]
