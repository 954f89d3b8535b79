import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is, known } from '@/lib/facts/conditions'
import * as when from '../common/conditions'
import { refusalPremises } from '../common/documents'
import { advise, type GuidanceRule, reach, risk } from '../common/gives'

const here = is('situation', 'unknown-bill')
const notMine = is('remembersClaim', 'no')
const orderedOnline = all(
  here,
  when.claimantExists,
  notMine,
  is('channel', 'mail', 'sms', 'app'),
  is('callerClaims', 'shop', 'company', 'carrier'),
)
const consulted = is('consulted188', 'yes')

/** Rules of the first situation: a business says that a fee is owed under this person's name. */
export const unknownBillRules: readonly GuidanceRule[] = [
  advise('check-family-use', 'before-disputing', all(here, not(surely(is('familyAsked', 'yes')))), {
    sources: ['numazu-statement'],
    seeds: ['S0-07'],
  }),
  advise('ask-what-they-hold', 'in-call', all(here, is('inCall', 'yes')), {
    sources: ['story-rental'],
    seeds: ['S0-08', 'S0-15', 'S0-26'],
  }),
  advise('ask-what-they-hold', 'verified', all(here, when.claimantExists, consulted), {
    sources: ['story-rental'],
    seeds: ['S0-26', 'S0-30'],
  }),
  advise(
    'check-statement',
    'card',
    all(here, is('callerClaims', 'card-company', 'bank', 'shop', 'carrier')),
    {
      sources: ['numazu-statement'],
    },
  ),
  advise(
    'contact-card-company',
    'statement',
    all(here, when.claimantExists, is('callerClaims', 'card-company')),
    {
      sources: ['numazu-statement', 'kusatsu-card'],
    },
  ),
  advise('contact-carrier', 'phone-bill', all(here, when.claimantExists, is('callerClaims', 'carrier')), {
    sources: ['numazu-statement', 'tokyo-advice'],
  }),
  // An order that one did not make, told of by the real shop: somebody may be in the account, or use the card.
  ...(
    ['change-password', 'contact-service-operator', 'contact-card-company', 'contact-carrier'] as const
  ).map((advice) =>
    advise(advice, 'order-not-mine', orderedOnline, {
      sources: ['kusatsu-card', 'antiphishing', 'numazu-statement'],
    }),
  ),
  advise(
    'request-disclosure',
    'what-they-hold',
    all(here, when.claimantExists, consulted, any(notMine, is('nameUsed', 'yes'))),
    { sources: ['pipl-33'], seeds: ['S0-26'] },
  ),
  advise('answer-genuine-bill', 'not-mine', all(here, when.claimantExists, notMine), {
    sources: ['tokyo-advice', 'story-rental'],
    seeds: ['S0-25'],
  }),
  advise('check-terms', 'mine', all(here, when.claimantExists, is('remembersClaim', 'yes')), {
    sources: ['tokyo-advice'],
  }),
  // The counsellor's other questions: how it was agreed, how old the person was, how old the debt is.
  // Nobody is asked for them whose contract it cannot be.
  advise(
    'check-cooling-off',
    'agreed-elsewhere',
    all(
      any(surely(when.mayBeOwn), known('contractHow')),
      is('contractHow', 'door-to-door', 'phone-solicitation'),
    ),
    { sources: ['ikoma-cooling-off', 'nanjo-cooling-off'] },
  ),
  advise(
    'check-minor-contract',
    'minor',
    all(any(surely(when.mayBeOwn), known('minor')), is('minor', 'yes')),
    {
      sources: ['kanagawa-minor'],
    },
  ),
  advise('do-not-promise-old-debt', 'old', is('oldDebt', 'yes'), { sources: ['saga-old-debt'] }),
  advise('check-terms', 'family', all(here, when.claimantExists, is('familyUsed', 'yes')), {
    sources: ['tokyo-advice'],
  }),
  advise(
    'call-police-9110',
    'misuse',
    all(here, consulted, any(notMine, is('nameUsed', 'yes')), not(surely(is('consultedPolice', 'yes')))),
    { sources: ['npa-9110', 'story-rental'], seeds: ['S0-31'] },
  ),
  reach(
    '9110',
    55,
    '悪用されたかもしれないことを、警察にも話します',
    all(here, consulted, any(notMine, is('nameUsed', 'yes')), not(surely(is('consultedPolice', 'yes')))),
    { sources: ['npa-9110', 'story-rental'], seeds: ['S0-31'] },
  ),
  advise('police-register', 'misuse', all(here, consulted, any(notMine, is('nameUsed', 'yes'))), {
    sources: ['ibaraki-police', 'story-rental'],
    seeds: ['S0-36', 'S0-37'],
  }),
  advise(
    'written-refusal',
    'advised',
    all(here, ...Object.values(refusalPremises), not(surely(is('refusalSent', 'yes')))),
    { sources: ['tokyo-advice', 'nagoya-advice'], seeds: ['S0-27'] },
  ),
  advise(
    'watch-for-contacts',
    'they-know',
    all(here, has('theyKnow', 'birth-date', 'address', 'member-id')),
    {
      sources: ['ncac-delete-data'],
    },
  ),
  advise(
    'ask-shop-to-file-report',
    'asked-by-police',
    all(here, when.claimantExists, is('policeAskedShopReport', 'yes')),
    { sources: ['story-rental', 'ibaraki-police'], seeds: ['S0-38'] },
  ),
  advise('legal-consult', 'no-business', all(here, is('businessClaim', 'no')), {
    sources: ['adachi-advice'],
  }),
  reach(
    'houterasu',
    45,
    '個人どうしや仕事の話は、法律の窓口で聞けます',
    all(here, is('businessClaim', 'no')),
    { sources: ['adachi-advice'] },
  ),
  risk('low', 'own-bill', all(here, when.claimantExists, is('remembersClaim', 'yes'), not(when.loss)), {
    sources: ['tokyo-advice'],
  }),
]
