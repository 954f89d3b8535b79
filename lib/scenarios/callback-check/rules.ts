import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import * as when from '../common/conditions'
import { advise, type GuidanceRule } from '../common/gives'

// Surely: what only this situation asks is no open question of anybody else's case.
const here = surely(is('situation', 'callback-check'))
const story = 'story-callback'

const pressed = any(
  has(
    'threats',
    ...(['lawsuit', 'seizure', 'arrest', 'publish-data', 'visit', 'harm', 'stop-service'] as const),
  ),
  has('demands', 'money', 'password', 'pin', 'one-time-code', 'remote-control', 'install-app', 'keep-secret'),
  has('demands', 'hand-over-card'),
)
/** Whoever names a police, an office, a bank or a relative, or presses, is not asked anything: one hangs up. */
const worthAsking = all(
  is('callerClaims', 'shop', 'company', 'card-company', 'delivery', 'lawyer', 'other'),
  not(surely(pressed)),
)
const couldNotSay = any(is('callback.statedWhom', 'no'), is('callback.statedWhen', 'no'))
const mayBeRunning = not(surely(is('inCall', 'no')))
const noCourt = not(surely(when.courtPaperMayBeReal))
const missed = is('howReached', 'missed')

/** Rules for a call that was missed or returned, where the other side asks who one is. */
export const callbackCheckRules: readonly GuidanceRule[] = [
  // Words for a call that is running; nobody is called for it (I3), and a right answer changes nothing (I12).
  advise('callback-challenge', 'in-call', all(here, is('inCall', 'yes'), worthAsking), {
    sources: [story],
    seeds: ['S3-06', 'S3-11', 'S3-14'],
  }),
  advise('ask-what-they-hold', 'callback', all(here, is('inCall', 'yes'), worthAsking), {
    sources: [story],
    seeds: ['S3-03'],
  }),
  advise('hang-up', 'could-not-say', all(here, couldNotSay, mayBeRunning), {
    sources: [story, 'mufg-calls'],
    seeds: ['S3-13'],
  }),
  advise('do-not-volunteer-data', 'callback', all(here, when.claimantUnverified), {
    sources: ['mufg-calls', story],
    seeds: ['S3-07', 'S3-12'],
  }),
  advise('verify-via-official-number', 'callback', all(here, when.claimantUnverified), {
    sources: ['tca-display', story],
    seeds: ['S3-02', 'S3-05', 'S3-08'],
  }),
  advise(
    'do-not-contact',
    'no-message',
    all(here, missed, is('voicemailLeft', 'no'), when.claimantUnverified, noCourt),
    {
      sources: ['kyoto-police', story],
      seeds: ['S3-18'],
    },
  ),
  advise(
    'contact-carrier',
    'says-carrier',
    all(here, is('callerClaims', 'carrier'), when.claimantUnverified),
    {
      sources: ['tca-display', 'mufg-calls'],
    },
  ),
  advise(
    'contact-card-company',
    'says-card-company',
    all(
      here,
      is('callerClaims', 'card-company'),
      has('demands', 'card-data', 'pin'),
      when.claimantUnverified,
    ),
    { sources: ['antiphishing', 'kusatsu-card'], seeds: ['S3-19'] },
  ),
  advise(
    'call-police-9110',
    'callback',
    all(
      here,
      any(
        couldNotSay,
        is('callerClaims', 'relative', 'bank', 'court', 'consumer-centre'),
        has('demands', 'money'),
      ),
      when.claimantUnverified,
      not(surely(is('consultedPolice', 'yes'))),
    ),
    { sources: ['npa-9110', 'mufg-calls'], seeds: ['S3-13'] },
  ),
  advise(
    'warn-secondary-scam',
    'says-centre',
    all(here, is('callerClaims', 'consumer-centre'), when.claimantUnverified),
    {
      sources: ['ncac-delete-data'],
    },
  ),
]
