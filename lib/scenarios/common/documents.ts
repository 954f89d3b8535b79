import { all, always, any, type Condition, not, surely } from '@/lib/engine/condition'
import { is } from '@/lib/facts/conditions'
import { ja, type Text } from '@/lib/text/text'
import { claimantExists, claimantFalse, loss, somebodyClaims } from './conditions'
import { type DocumentId, type GuidanceRule, hand } from './gives'

/** I4: every one of these must be known to hold before the refusal letter is ready. */
export const refusalPremises = {
  claimant: claimantExists,
  remembersClaim: is('remembersClaim', 'no'),
  familyAsked: all(is('familyAsked', 'yes'), not(surely(is('familyUsed', 'yes')))),
  courtPaper: is('courtPaper', 'none'),
  oldDebt: is('oldDebt', 'no'),
  centreAdvisedLetter: is('centreAdvisedLetter', 'yes'),
} as const

const letterGrounds = { sources: ['tokyo-advice', 'nagoya-advice'], seeds: ['S0-27'] } as const

/** What each premise is called where it is still missing (S0-27). */
const premiseWords: Readonly<Record<keyof typeof refusalPremises, Text>> = {
  claimant: ja('相手が本当にあると、公式の連絡先で確かめる'),
  remembersClaim: ja('利用のおぼえがないと、はっきりする'),
  familyAsked: ja('家族が使っていないと確かめる'),
  courtPaper: ja('裁判所の書類が来ていないと確かめる'),
  oldDebt: ja('5年より前の古い請求でないと確かめる'),
  centreAdvisedLetter: ja('消費生活センターの相談員に、手紙をすすめられる'),
}

/** What must be known to hold before a paper goes to the other side, and what it is called while it is missing. */
export type Premise = { readonly when: Condition; readonly words: Text }

/** Papers that go to the other side. */
type SentDocument = Extract<
  DocumentId,
  'refusal-letter' | 'disclosure-request' | 'erasure-request' | 'shop-report-request' | 'shop-copy'
>

const claimantPremise: Premise = { when: claimantExists, words: premiseWords.claimant }

// An unknown fraudster is no place to send such a request (Act 57 of 2003 is about businesses that hold data).
const dataPremises: readonly Premise[] = [
  claimantPremise,
  { when: is('consulted188', 'yes'), words: ja('消費生活センター(188)に相談する') },
]

/** Every paper for the other side with its premises: all of them together are what its rule "ready" asks for. */
export const sentPremises: Readonly<Record<SentDocument, readonly Premise[]>> = {
  'refusal-letter': (Object.keys(refusalPremises) as (keyof typeof refusalPremises)[]).map((name) => ({
    when: refusalPremises[name],
    words: premiseWords[name],
  })),
  'disclosure-request': dataPremises,
  'erasure-request': dataPremises,
  'shop-copy': dataPremises,
  // Never a verdict on who the victim is: the shop is asked only what police or centre said that it should do.
  'shop-report-request': [
    { when: is('situation', 'unknown-bill'), words: ja('身におぼえのない請求の話だと、わかる') },
    claimantPremise,
    {
      when: is('policeAskedShopReport', 'yes'),
      words: ja('警察やセンターに「届けはお店が出すもの」と言われる'),
    },
  ],
}

const allOf = (document: SentDocument) => all(...sentPremises[document].map(({ when }) => when))

/** Which documents may be handed out. A verdict without a rule is "not yet". */
export const documentRules: readonly GuidanceRule[] = [
  hand('centre-summary', 'ready', 'always', 'いつでも印刷できます', always, {
    sources: ['osaka-intake'],
    seeds: ['S0-22'],
  }),
  hand('read-aloud-script', 'ready', 'always', '188 に電話するときに読めます', always, {
    sources: ['osaka-intake'],
    seeds: ['S0-22'],
  }),
  hand('police-memo', 'ready', 'claims', '警察に相談するときに持って行けます', any(somebodyClaims, loss), {
    sources: ['saitama-police'],
    seeds: ['S0-36'],
  }),
  hand('family-copy', 'ready', 'always', '家族に、いつでもわたせます', always, {
    sources: ['tokushima-bills'],
    seeds: ['S0-17', 'S4-13'],
  }),
  hand('volunteer-copy', 'ready', 'always', '記録を見てもらうときに、わたせます', always, {
    sources: ['tokushima-bills'],
    seeds: ['S4-13'],
  }),
  // The same premises as the letters: nothing is put before a claimant that may not exist (I3).
  hand(
    'shop-copy',
    'ready',
    'verified',
    '本当にある会社とわかり、相談もすんでいるので、わたせます',
    allOf('shop-copy'),
    { sources: ['tokyo-advice', 'nagoya-advice'], seeds: ['S0-28', 'S0-30'] },
  ),
  hand('shop-copy', 'never', 'false-claimant', '相手が本物でないときは、わたしません', claimantFalse, {
    sources: ['fukui-bills', 'tokushima-bills'],
  }),
  hand(
    'refusal-letter',
    'ready',
    'advised',
    '相談員にすすめられたので、書けます',
    allOf('refusal-letter'),
    letterGrounds,
  ),
  hand(
    'refusal-letter',
    'never',
    'false-claimant',
    '相手が本物でないときは、手紙を送りません',
    claimantFalse,
    { sources: ['fukui-bills', 'tokushima-bills'] },
  ),
  hand(
    'refusal-letter',
    'never',
    'court-paper',
    '裁判所の書類には、手紙ではなく裁判所への返事が要ります',
    is('courtPaper', 'special-delivery', 'electronic'),
    { sources: ['courts-bills'] },
  ),
  hand(
    'refusal-letter',
    'never',
    'family-used',
    '家族が使っていたときは、相談員と決めます',
    is('familyUsed', 'yes'),
    { sources: ['tokyo-advice'] },
  ),
  ...(['disclosure-request', 'erasure-request'] as const).flatMap((document) => [
    hand(
      document,
      'ready',
      'verified',
      '本当にある会社とわかり、相談もすんでいるので、出せます',
      allOf(document),
      { sources: ['pipl-33'] },
    ),
    hand(document, 'never', 'false-claimant', '相手が本物でないときは、送りません', claimantFalse, {
      sources: ['fukui-bills'],
    }),
  ]),
  hand(
    'shop-report-request',
    'ready',
    'asked-by-police',
    '警察やセンターに言われたので、お店に頼めます',
    allOf('shop-report-request'),
    { sources: ['story-rental', 'ibaraki-police'], seeds: ['S0-38'] },
  ),
  hand(
    'shop-report-request',
    'never',
    'false-claimant',
    '相手が本物でないときは、頼みません',
    claimantFalse,
    {
      sources: ['fukui-bills'],
    },
  ),
]
