/** Spaces of every kind, and marks without a width that come along when something is pasted. */
const spaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\t]/g

/** Hyphens of every kind but ー, which is a letter of words as well: U+2010 to 2015, minus, rules, half-width. */
const hyphens = /[\u00ad\u02d7\u2010-\u2015\u2043\u2212\u2500\u2501\u2796\ufe58\ufe63\uff0d\uff70]/g

/**
 * Full-width letters, digits and marks, spaces and hyphens as their ASCII ones, one for one: what is found in the
 * result stands at the same place in the words themselves.
 */
export const foldWidth = (words: string): string =>
  words
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '\\')
