import { all, always, any, not, surely } from '@/lib/engine/condition'
import { has, is, known } from '@/lib/facts/conditions'
import * as when from './conditions'
import { advise, type GuidanceRule, reach, risk } from './gives'

const notYet188 = not(surely(is('consulted188', 'yes')))
const notYetPolice = not(surely(is('consultedPolice', 'yes')))

// Nobody knows yet what it is about: what always helps holds already (I9).
const nothingSaid = not(known('situation'))

// A desk that promised to ring back may show any number (product.md, feature 6).
const noCallbackAwaited = not(surely(is('awaitingCallback', 'yes')))

/** Rules that hold in every situation. */
export const commonRules: readonly GuidanceRule[] = [
  advise(
    'stay-calm',
    'first',
    any(when.somebodyClaims, is('situation', 'support-desk', 'found-data'), nothingSaid),
    {
      sources: ['story-rental'],
      seeds: ['S0-11', 'S0-39', 'S1-02'],
    },
  ),
  advise('hang-up', 'in-call', is('inCall', 'yes'), { sources: ['mufg-calls'], seeds: ['S2-13'] }),
  advise('hang-up', 'after-loss', all(when.loss, not(surely(is('inCall', 'no')))), {
    sources: ['oita-police', 'mufg-calls'],
  }),
  advise('keep-evidence', 'claims', any(when.somebodyClaims, when.loss), {
    sources: ['tokushima-bills', 'fukui-bills'],
    seeds: ['S4-06'],
  }),
  advise('record-who-when', 'claims', any(when.somebodyClaims, is('situation', 'support-desk')), {
    sources: ['story-rental'],
    seeds: ['S0-21', 'S0-20b', 'S2-20'],
  }),
  advise('tell-family', 'claims', any(when.somebodyClaims, has('demands', 'keep-secret')), {
    sources: ['tokushima-bills', 'oita-police'],
    seeds: ['S0-17', 'S4-13'],
  }),
  advise('do-not-pay', 'unverified', all(when.moneyDemanded, when.claimantUnverified, when.notOwnContract), {
    sources: ['fukui-bills', 'tokushima-bills'],
    seeds: ['S4-09'],
  }),
  advise(
    'do-not-contact',
    'unverified',
    all(when.somebodyClaims, when.claimantUnverified, not(surely(when.courtPaperMayBeReal))),
    { sources: ['fukui-bills', 'tokushima-bills'], seeds: ['S4-07'] },
  ),
  advise(
    'do-not-volunteer-data',
    'unverified',
    all(any(when.somebodyClaims, is('situation', 'support-desk')), when.claimantUnverified),
    { sources: ['mufg-calls', 'story-rental'], seeds: ['S0-24', 'S0-30', 'S3-12'] },
  ),
  advise(
    'do-not-tell-secret',
    'always',
    any(
      when.somebodyClaims,
      is('situation', 'support-desk'),
      has('demands', 'password', 'pin', 'one-time-code', 'card-data'),
      nothingSaid,
    ),
    { sources: ['mufg-calls', 'antiphishing'], seeds: ['S2-12'] },
  ),
  advise(
    'do-not-click',
    'link',
    any(
      has('demands', 'open-link'),
      is('linkOpened', 'yes'),
      all(when.somebodyClaims, is('channel', 'sms', 'mail', 'chat', 'popup', 'app')),
      is('channel', 'popup'),
    ),
    { sources: ['antiphishing'], seeds: ['S2-15', 'S4-15'] },
  ),
  advise(
    'contact-carrier',
    'report-sms',
    all(when.somebodyClaims, is('channel', 'sms'), when.claimantUnverified),
    { sources: ['ncac-sms'], seeds: ['S4-03'] },
  ),
  advise(
    'do-not-hand-over',
    'at-the-door',
    all(is('channel', 'visit'), when.somebodyClaims, when.claimantUnverified),
    { sources: ['oita-police'] },
  ),
  advise('do-not-install', 'asked', any(has('demands', 'install-app', 'remote-control')), {
    sources: ['oita-police'],
  }),
  advise(
    'do-not-hand-over',
    'asked',
    any(has('demands', 'hand-over-card', 'meet'), is('pickupComing', 'yes')),
    {
      sources: ['oita-police'],
    },
  ),
  advise(
    'verify-via-official-number',
    'unchecked',
    all(any(when.somebodyClaims, is('situation', 'support-desk')), when.claimantUnverified),
    { sources: ['tca-display', 'mufg-calls'], seeds: ['S0-03', 'S2-07', 'S2-08', 'S2-18'] },
  ),
  advise(
    'call-188',
    'claims',
    all(any(when.somebodyClaims, when.moneyDemanded, when.loss, when.accountTold), notYet188),
    { sources: ['caa-188', 'kokusen-map'], seeds: ['S0-19', 'S4-10'] },
  ),
  advise(
    'call-police-9110',
    'suspected',
    all(
      any(
        is('situation', 'threat-mail'),
        has('threats', 'seizure', 'arrest', 'publish-data', 'visit', 'harm', 'stop-service'),
        is('callerClaims', 'police', 'public-office'),
        has('demands', 'hand-over-card', 'pin', 'password', 'one-time-code'),
      ),
      notYetPolice,
    ),
    { sources: ['npa-9110', 'fukui-bills'], seeds: ['S4-11'] },
  ),
  advise('screen-calls', 'unknown-callers', all(is('situation', 'callback-check'), noCallbackAwaited), {
    sources: ['kyoto-police'],
  }),
  advise(
    'screen-calls',
    'unverified-caller',
    all(is('channel', 'call', 'voicemail'), when.somebodyClaims, when.claimantUnverified, noCallbackAwaited),
    { sources: ['kyoto-police', 'tca-display'] },
  ),
  advise(
    'watch-for-contacts',
    'data-out',
    has('iTold', 'name', 'address', 'phone', 'mail-address', 'birth-date', 'family', 'assets', 'member-id'),
    { sources: ['ncac-delete-data'] },
  ),
  advise(
    'warn-secondary-scam',
    'data-out',
    any(when.loss, has('iTold', 'name', 'address', 'phone', 'mail-address', 'birth-date', 'bank-account')),
    { sources: ['ncac-delete-data'] },
  ),
  // A debt that may be old is taken to a lawyer before a word is said to the claimant, whatever it came with.
  advise('legal-consult', 'old-debt', is('oldDebt', 'yes'), { sources: ['adachi-advice'] }),
  reach('188', 50, '近くの消費生活センターにつながります', all(when.somebodyClaims, notYet188), {
    sources: ['caa-188'],
    seeds: ['S0-19'],
  }),
  reach('188', 60, '困ったことの相談先です', always, { sources: ['caa-188'] }),
  reach('9110', 70, '急がない警察相談です', always, { sources: ['npa-9110'] }),
  risk(
    'caution',
    'claims',
    all(
      any(when.somebodyClaims, is('situation', 'support-desk', 'found-data')),
      not(surely(when.ownVerifiedBill)),
    ),
    {
      sources: ['fukui-bills'],
    },
  ),
  risk(
    'high',
    'pressure',
    all(
      when.claimantUnverified,
      any(
        has(
          'threats',
          'lawsuit',
          'seizure',
          'arrest',
          'publish-data',
          'visit',
          'stop-service',
          'credit-record',
        ),
        has('demands', 'password', 'pin', 'one-time-code', 'keep-secret', 'install-app', 'remote-control'),
        is('payBy', 'prepaid-code', 'cash-by-post', 'crypto'),
        is('deadline', 'today'),
      ),
    ),
    { sources: ['fukui-bills', 'oita-police'] },
  ),
  risk('high', 'false-claimant', when.claimantFalse, { sources: ['fukui-bills'] }),
]
