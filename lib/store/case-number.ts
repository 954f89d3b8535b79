import { randomInt } from 'node:crypto'

/** How many digits a 記録番号 has; the last one is a check digit. */
export const numberLength = 8

// A weakly totally anti-symmetric quasigroup of order 10 (H. M. Damm, doctoral thesis, Marburg 2004): the check
// digit catches every single wrong digit and every swap of two neighbours.
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/** The digit that makes `digits` pass `isChecked` when it is put behind them. */
export const checkDigit = (digits: string): string => {
  let interim = '0'
  for (const digit of digits) interim = table[Number(interim)]?.[Number(digit)] ?? ''
  return interim
}

/** Whether the last digit is the check digit of the others. */
export const isChecked = (digits: string): boolean => checkDigit(digits) === '0'

/** A new random 記録番号. It may be taken: the store refuses it then. */
export const newCaseNumber = (): string => {
  const digits = String(randomInt(10 ** (numberLength - 1))).padStart(numberLength - 1, '0')
  return digits + checkDigit(digits)
}
