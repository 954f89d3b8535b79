import { describe, expect, test } from 'vitest'
import { checkDigit, isChecked, newCaseNumber, numberLength } from '@/lib/store/case-number'

const someNumbers = Array.from({ length: 300 }, () => newCaseNumber())

test('the example of the thesis', () => {
  expect(checkDigit('572')).toBe('4')
  expect(isChecked('5724')).toBe(true)
})

test('a new number has eight digits and its check digit', () => {
  for (const number of someNumbers) {
    expect(number).toMatch(/^\d{8}$/)
    expect(isChecked(number)).toBe(true)
  }
  expect(new Set(someNumbers).size).toBeGreaterThan(290)
})

describe('caught', () => {
  test('every single wrong digit', () => {
    for (const number of someNumbers) {
      for (let at = 0; at < numberLength; at++) {
        for (const digit of '0123456789') {
          const wrong = number.slice(0, at) + digit + number.slice(at + 1)
          expect(isChecked(wrong), wrong).toBe(wrong === number)
        }
      }
    }
  })

  test('every swap of two neighbours', () => {
    for (const number of someNumbers) {
      for (let at = 0; at + 1 < numberLength; at++) {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        expect(isChecked(swapped), swapped).toBe(swapped === number)
      }
    }
  })
})
