import { describe, expect, test } from 'vitest'
import { howToFind } from '@/lib/documents/how-to-find'
import { factNames } from '@/lib/facts/catalogue'

const throughOfficial = '188 で相談し、公式の番号で確かめてから'

describe('how a gap can be filled (I3)', () => {
  test.for([
    ['nothing known', {}],
    ['the claimant exists, nobody was consulted', { claimant: 'exists' }],
    ['consulted, the claimant unchecked', { consulted188: 'yes' }],
    ['impersonated', { consulted188: 'yes', claimant: 'impersonated' }],
  ] as const)('%s: nothing is asked of the claimant', ([, facts]) => {
    expect(howToFind('usedOn', facts)).toBe(throughOfficial)
    expect(
      factNames.map((fact) => howToFind(fact, facts)).filter((how) => how.includes('相手に聞く')),
    ).toEqual([])
  })

  test('verified and consulted: through its official number', () => {
    expect(howToFind('usedOn', { consulted188: 'yes', claimant: 'exists' })).toBe('公式の番号で、相手に聞く')
  })

  test('every fact has a way', () => {
    expect(factNames.filter((fact) => howToFind(fact, {}) === '')).toEqual([])
  })
})
