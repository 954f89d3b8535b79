import { expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'

const mine: Facts = { situation: 'unknown-bill', remembersClaim: 'yes' }

/** Facts, and which of the advice about how a contract came to be is given. */
test.for<[string, Facts, string]>([
  ['家に来た人と契約した', { ...mine, contractHow: 'door-to-door' }, 'check-cooling-off'],
  ['電話ですすめられた', { ...mine, contractHow: 'phone-solicitation' }, 'check-cooling-off'],
  ['お店で契約した', { ...mine, contractHow: 'shop' }, ''],
  ['ネットで契約した', { ...mine, contractHow: 'online' }, ''],
  ['契約のしかたがわからない', { ...mine, contractHow: null }, ''],
  ['18歳になる前だった', { ...mine, minor: 'yes' }, 'check-minor-contract'],
  ['大人になってから', { ...mine, minor: 'no' }, ''],
  ['5年より前の話', { ...mine, oldDebt: 'yes' }, 'do-not-promise-old-debt'],
  ['古い話ではない', { ...mine, oldDebt: 'no' }, ''],
  [
    '家族の契約で、古い',
    { situation: 'unknown-bill', familyUsed: 'yes', contractHow: 'door-to-door', oldDebt: 'yes' },
    'check-cooling-off do-not-promise-old-debt',
  ],
])('%s', ([, facts, given]) => {
  const asked = ['check-cooling-off', 'check-minor-contract', 'do-not-promise-old-debt']
  const ids = guide(rules, facts).advice.map(({ id }) => id as string)
  expect(asked.filter((id) => ids.includes(id)).join(' ')).toBe(given)
})

test('whoever has no contract is not asked how it was made or how old they were', () => {
  const { unknown } = guide(rules, { situation: 'unknown-bill', remembersClaim: 'no', familyUsed: 'no' })
  expect(unknown.map(({ fact }) => fact)).not.toContain('minor')
  expect(unknown.map(({ fact }) => fact)).not.toContain('contractHow')
})
