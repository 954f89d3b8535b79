import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import { type FactName, factNames } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'
import { harmKinds, payMethods } from '@/lib/facts/values'

/** Who ticks what happened says of the rest that it did not. */
const noHarm: Facts = {
  linkOpened: 'no',
  appInstalled: 'no',
  remoteGiven: 'no',
  cashCardHanded: 'no',
  pickupComing: 'no',
}

test.for<[string, Facts, Facts]>([
  ['nothing said', {}, {}],
  ['a way of paying', { paid: 'bank-transfer' }, { moneyMoved: 'yes' }],
  ['not paid', { paid: 'no' }, { moneyMoved: 'no' }],
  ['no money moved', { moneyMoved: 'no' }, { paid: 'no' }],
  ['money moved, nobody knows how', { moneyMoved: 'yes' }, {}],
  ['paid わからない', { paid: null }, {}],
  ['harm: paid', { harms: ['paid'] }, { ...noHarm, moneyMoved: 'yes' }],
  ['harm: paid, way わからない', { harms: ['paid'], paid: null }, { ...noHarm, moneyMoved: 'yes' }],
  ['harm: clicked', { harms: ['clicked'] }, { ...noHarm, linkOpened: 'yes' }],
  ['harm: installed', { harms: ['installed'] }, { ...noHarm, appInstalled: 'yes' }],
  ['harm: remote', { harms: ['remote'] }, { ...noHarm, remoteGiven: 'yes' }],
  ['harm: card handed over', { harms: ['card-handed'] }, { ...noHarm, cashCardHanded: 'yes' }],
  ['harm: pickup', { harms: ['pickup'] }, { ...noHarm, pickupComing: 'yes' }],
  ['harm: told', { harms: ['told'] }, noHarm],
  ['several harms', { harms: ['paid', 'clicked'] }, { ...noHarm, moneyMoved: 'yes', linkOpened: 'yes' }],
  ['none of the harms', { harms: [] }, noHarm],
  ['harms わからない', { harms: null }, {}],
  ['special delivery is a letter', { courtPaper: 'special-delivery' }, { channel: 'letter' }],
  ['a paper in the letterbox may be anything', { courtPaper: 'letterbox' }, {}],
  ['a search hit is no check', { checkedHow: 'search-only' }, { claimant: 'unchecked' }],
  ['not looked up yet', { checkedHow: 'not-yet' }, { claimant: 'unchecked' }],
  ['looked up on the official site', { checkedHow: 'official-site' }, {}],
  ['the family used it, so it was asked', { familyUsed: 'yes' }, { familyAsked: 'yes' }],
  ['the family did not use it, so it was asked', { familyUsed: 'no' }, { familyAsked: 'yes' }],
  ['わからない of the family', { familyUsed: null }, {}],
  [
    'a gap: わからない gives way',
    { pickupComing: null, harms: ['pickup'] },
    { ...noHarm, pickupComing: 'yes' },
  ],
])('%s', ([, given, more]) => expect(withImplied(given)).toEqual({ ...given, ...more }))

test.for<[string, Facts]>([
  ['a channel that was answered', { courtPaper: 'special-delivery', channel: 'call' }],
  ['a no that was answered', { ...noHarm, harms: ['clicked'] }],
  ['a yes that was answered', { ...noHarm, harms: [], linkOpened: 'yes' }],
  ['a way of paying that was answered', { moneyMoved: 'no', paid: 'card' }],
])('stays as answered: %s', ([, given]) => expect(withImplied(given)).toEqual(given))

const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    harms: fc.oneof(fc.constant(null), fc.subarray(Object.keys(harmKinds))),
    paid: fc.constantFrom(null, 'no', ...Object.keys(payMethods)),
    moneyMoved: fc.constantFrom(null, 'yes', 'no'),
    courtPaper: fc.constantFrom(null, 'none', 'special-delivery'),
    channel: fc.constantFrom(null, 'call', 'letter'),
    checkedHow: fc.constantFrom(null, 'search-only', 'own-paper'),
    claimant: fc.constantFrom(null, 'exists', 'unchecked'),
    familyUsed: fc.constantFrom(null, 'yes', 'no'),
    familyAsked: fc.constantFrom(null, 'yes', 'no'),
    linkOpened: fc.constantFrom(null, 'yes', 'no'),
  },
  { requiredKeys: [] },
)

test('only gaps are filled, but for a check that was taken back; a second time nothing more', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const once = withImplied(facts)
      const isTakenBack = facts.checkedHow === 'not-yet' || facts.checkedHow === 'search-only'
      for (const [fact, value] of Object.entries(facts)) {
        const isOverruled = fact === 'claimant' && isTakenBack
        if (value !== null) expect(once[fact]).toBe(isOverruled ? 'unchecked' : value)
      }
      for (const fact of Object.keys(once)) expect(factNames).toContain(fact as FactName)
      expect(withImplied(once)).toEqual(once)
    }),
  )
})
