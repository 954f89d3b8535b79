import { expect, test } from 'vitest'
import { freesFatally } from '@/prisma/statements'

test.for([
  ['20.19.0', false],
  ['22.20.0', false],
  ['24.18.9', false],
  ['24.19.0', true],
  ['24.21.0', true],
  ['26.0.0', true],
] as const)('Node %s: statements are held = %s', ([version, held]) => {
  expect(freesFatally(version)).toBe(held)
})
