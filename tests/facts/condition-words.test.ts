import { expect, test } from 'vitest'
import { all, always, any, type Condition, not, surely } from '@/lib/engine/condition'
import { factsOf } from '@/lib/engine/explain'
import { conditionWords } from '@/lib/facts/condition-words'
import { has, is, known, over } from '@/lib/facts/conditions'
import { flows, rules } from '@/lib/scenarios/scenarios'

test.for<[Condition, string]>([
  [is('paid', 'card'), '「払ったか」が「クレジットカード」'],
  [is('paid', 'card', 'no'), '「払ったか」が「クレジットカード」か「払っていない」'],
  [has('demands', 'money', 'pin'), '「求められたこと」に「お金・支払い」か「暗証番号」がある'],
  [over('amountYen', 10_000), '「金額」が10,000円より多い'],
  [known('paidOn'), '「払った日」がわかっている'],
  [always, 'いつも'],
  [any(), 'けっしてない'],
  [not(is('minor', 'yes')), '(「未成年」が「はい」)ではない'],
  [surely(is('minor', 'yes')), '「未成年」が「はい」と、はっきりわかっている'],
  [all(is('minor', 'yes'), known('paidOn')), '「未成年」が「はい」、かつ 「払った日」がわかっている'],
  [
    any(all(is('minor', 'yes'), known('paidOn')), all(known('paid'))),
    '(「未成年」が「はい」、かつ 「払った日」がわかっている)、または 「払ったか」がわかっている',
  ],
])('%o is 「%s」', ([condition, words]) => expect(conditionWords(condition)).toBe(words))

test('every condition of the app is said without a word of the code', () => {
  const conditions = [
    ...rules.map(({ when }) => when),
    ...flows.flatMap(({ when, steps }) => [
      when,
      ...Object.values(steps).flatMap(({ branches = [] }) => branches.map((branch) => branch.when)),
    ]),
  ]
  expect(conditions.length).toBeGreaterThan(50)
  for (const condition of conditions) {
    const words = conditionWords(condition)
    for (const fact of factsOf(condition)) expect(words).not.toContain(`「${fact}」`)
  }
})
