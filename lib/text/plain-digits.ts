import { foldWidth } from './fold-width'

/**
 * A number, a day or a time as it was typed, for its reader: ASCII letters and digits, every kind of hyphen as
 * `-` (on a Japanese keyboard that key types ー), no spaces.
 */
export const plainDigits = (typed: string): string =>
  foldWidth(typed.normalize('NFKC')).replace(/ー/g, '-').replace(/\s/g, '')
