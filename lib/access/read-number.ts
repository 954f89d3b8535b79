import { isChecked, numberLength } from '@/lib/store/case-number'

/** A 記録番号 as it was typed: its digits, or what is wrong with it. */
export type NumberRead = { ok: true; number: string } | { ok: false; wrong: 'missing' | 'digits' | 'check' }

/** Reads a 記録番号: digits of any width, with spaces and hyphens of any kind between them. */
export const readNumber = (typed: string): NumberRead => {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}\u2212ー]/gu, '')
  if (digits === '') return { ok: false, wrong: 'missing' }
  if (digits.length !== numberLength || !/^\d+$/.test(digits)) return { ok: false, wrong: 'digits' }
  return isChecked(digits) ? { ok: true, number: digits } : { ok: false, wrong: 'check' }
}
