import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import { contradictionsIn } from '@/lib/facts/contradictions'

const named = (facts: Facts) => contradictionsIn(facts).map((one) => one.facts.join(' '))

test.for<[Facts, string[]]>([
  [{}, []],
  [{ paid: 'card', paidOn: '2026-11-01' }, []],
  [{ paid: 'no' }, []],
  [{ paid: 'no', paidOn: null }, []],
  [{ paid: 'no', paidOn: '2026-11-01' }, ['paid paidOn']],
  [{ paid: 'no', paidYen: 0 }, []],
  [{ paid: 'no', paidYen: 1 }, ['paid paidYen']],
  [{ paid: 'no', moneyMoved: 'yes' }, ['paid moneyMoved']],
  [{ moneyMoved: 'no', paid: 'crypto' }, ['moneyMoved paid']],
  [{ harms: [], linkOpened: 'no' }, []],
  [{ harms: ['clicked'], linkOpened: 'no' }, ['linkOpened harms']],
  [{ harms: [], linkOpened: 'yes' }, []],
  [{ courtPaper: 'mentioned', courtPaperKind: 'lawsuit' }, []],
  [{ courtPaper: 'mentioned', courtPaperOn: '2026-11-01' }, ['courtPaper courtPaperOn']],
  [{ courtPaperCame: 'no', courtPaper: 'letterbox' }, ['courtPaperCame courtPaper']],
  [{ familyAsked: 'no', familyUsed: 'no' }, ['familyAsked familyUsed']],
  [{ consulted188: 'no', centreAdvisedLetter: 'yes' }, ['consulted188 centreAdvisedLetter']],
  [{ consulted188: 'no', centreAdvisedLetter: 'no' }, []],
])('%j: %j', ([facts, pairs]) => expect(named(facts)).toEqual(pairs))

test('one fact alone contradicts nothing, and knowing less makes no contradiction', () => {
  const facts = {
    paid: 'no',
    paidOn: '2026-11-01',
    harms: ['paid', 'clicked'],
    linkOpened: 'no',
    moneyMoved: 'no',
  }
  fc.assert(
    fc.property(fc.subarray(Object.keys(facts)), (names) => {
      const some = Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
      const found = named(some)
      expect(named(facts)).toEqual(expect.arrayContaining(found))
      if (names.length < 2) expect(found).toEqual([])
    }),
  )
})
