import type { FactTypes } from '@/lib/facts/catalogue'
import type { Journey } from '../common/journey'

/** The story of the seed: photos and an address book on a phone lent for a repair. */
const seed: Partial<FactTypes> = {
  forWhom: 'self',
  channel: 'app',
  situation: 'found-data',
  inCall: 'no',
  foundWhose: 'others',
  foundWhere: 'loaner',
  foundKinds: ['photos', 'contacts', 'id-document'],
  foundCount: 'many',
  shopMentionedReset: 'no',
  tellBy: 'visit',
}

const goodAnswer = {
  'shopAnswer.apologised': 'yes',
  'shopAnswer.erased': 'yes',
  'shopAnswer.prevention': 'yes',
} as const

/** Stories of finders. */
export const journeys: readonly Journey[] = [
  {
    name: 'はじまりの話:代替機に前の人の写真。お店が消して、あやまった',
    knows: { ...seed, ...goodAnswer, promised: '返却のとき、毎回消すことにする' },
    does: { 'report-found': 'reached' },
    first: '188',
    advises: ['do-not-copy-others-data', 'tell-shop-calmly', 'ask-erasure-certificate', 'record-who-when'],
    never: ['call-188', 'legal-consult', 'do-not-contact', 'do-not-pay', 'return-misdelivered'],
    documents: {
      'centre-summary': 'ready',
      'refusal-letter': 'not-yet',
      'police-memo': 'not-yet',
      'shop-copy': 'ready',
    },
  },
  {
    name: 'お店が消してくれない',
    knows: { ...seed, ...goodAnswer, 'shopAnswer.erased': 'no' },
    does: { 'report-found': 'reached', 'call-188': 'later' },
    first: '188',
    advises: ['call-188', 'ppc-consult', 'legal-consult', 'do-not-copy-others-data'],
    never: ['call-bank', 'do-not-contact'],
    documents: { 'centre-summary': 'ready', 'read-aloud-script': 'ready' },
  },
  {
    name: 'お店にことわられ、188 で話せた',
    knows: {
      ...seed,
      'shopAnswer.apologised': 'no',
      'shopAnswer.erased': 'no',
      'shopAnswer.prevention': 'no',
    },
    does: { 'report-found': 'reached', 'call-188': 'reached' },
    first: '188',
    advises: ['ppc-consult', 'legal-consult'],
    never: ['call-188', 'written-refusal'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: 'お店にまだ言えていない',
    knows: seed,
    first: '188',
    advises: ['tell-shop-calmly', 'ask-erasure-certificate', 'ppc-consult'],
    never: ['call-188', 'legal-consult', 'call-police-9110'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: '中古のパソコンに、たくさんの人の名簿',
    knows: { ...seed, foundWhere: 'used', foundKinds: ['contacts', 'other'] },
    first: '188',
    advises: ['do-not-copy-others-data', 'tell-shop-calmly', 'ppc-consult'],
    never: ['return-misdelivered', 'watch-for-contacts'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: 'となりの人の郵便が届いた',
    knows: { ...seed, foundWhere: 'delivered', foundKinds: ['post'], foundCount: 'one' },
    does: { 'report-found': 'reached' },
    first: '188',
    advises: ['return-misdelivered', 'do-not-copy-others-data'],
    never: ['tell-shop-calmly', 'ask-erasure-certificate', 'ppc-consult', 'do-not-contact'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: '道で、カードと免許証を拾った',
    knows: { ...seed, foundWhere: 'place', foundKinds: ['card', 'id-document'], foundCount: 'one' },
    does: { 'report-found': 'reached' },
    first: '188',
    advises: ['call-police-9110', 'do-not-copy-others-data'],
    never: ['tell-shop-calmly', 'contact-card-company', 'ask-erasure-certificate'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: '自分の写真も、前に借りた人のものも残っていた',
    knows: { ...seed, foundWhose: 'both' },
    first: '188',
    advises: ['watch-for-contacts', 'warn-secondary-scam', 'ppc-consult', 'tell-shop-calmly'],
    never: ['do-not-pay', 'call-bank'],
    documents: { 'centre-summary': 'ready' },
  },
  {
    name: '何もわからなくても、最後まで進める',
    knows: { forWhom: 'self', situation: 'found-data', inCall: 'no' },
    first: '188',
    advises: ['do-not-copy-others-data', 'tell-shop-calmly'],
    never: ['do-not-contact', 'do-not-pay', 'call-188'],
    documents: { 'centre-summary': 'ready', 'refusal-letter': 'not-yet' },
  },
]
