import { expect, test } from 'vitest'
import { caught } from './figures'

test('a planted fault that nobody saw does not hold', () => {
  expect(caught('a', 2, 'times')).toMatchObject({
    figure: 'mutant: a',
    measured: 'caught, 2 times',
    holds: true,
  })
  expect(caught('a', 0, 'times')).toMatchObject({ measured: 'survives', holds: false })
})
