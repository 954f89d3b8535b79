import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyNumber } from '@/lib/phone/classify'
import { grouped } from '@/lib/phone/grouped'
import { lookUpNumber } from '@/lib/phone/look-up'
import { numbersIn } from '@/lib/phone/numbers-in'
import { anyHomeNumber, anyWriting } from './any-number'

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom(...'0189+#*()-ー x内線非通知の%２３・'), maxLength: 40 }),
)

test('whatever is typed, it is read, and a normal form is its own normal form', () => {
  fc.assert(
    fc.property(anyWords, (typed) => {
      const found = lookUpNumber(typed)
      expect(found.normal === null).toBe(found.class === 'invalid' || found.class === 'withheld')
      if (found.normal === null) return
      const again = classifyNumber(found.normal)
      expect(again).toMatchObject({ class: found.class, normal: found.normal })
      expect(classifyNumber(grouped(found)).normal).toBe(found.normal)
    }),
    { numRuns: 3000 },
  )
})

test('however a number is written, it is the same number', () => {
  fc.assert(
    fc.property(
      anyHomeNumber.chain((number) => fc.tuple(fc.constant(number), anyWriting(number))),
      ([number, written]) => {
        const [plain, found] = [lookUpNumber(number), lookUpNumber(written)]
        expect(plain.normal).toBe(number)
        expect([written, found.class, found.normal, found.area]).toEqual([
          written,
          plain.class,
          number,
          plain.area,
        ])
      },
    ),
    { numRuns: 2000 },
  )
})

test('what is found in words is at its place there', () => {
  fc.assert(
    fc.property(anyWords, anyHomeNumber, anyWords, (before, number, after) => {
      const words = `${before}。${number}。${after}`
      const found = numbersIn(words)
      for (const { raw, start, end } of found) expect(words.slice(start, end)).toBe(raw)
      expect(found.map(({ normal }) => normal)).toContain(number)
    }),
  )
})
