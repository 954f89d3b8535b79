/** What stands for a number that is filled in with the pen. */
export const penBlank = '＿＿＿＿'

// In whatever width they were typed; on a Japanese keyboard the hyphen's key types ー.
const number = /(?<![\p{Nd}.])[+\uFF0B(\uFF08]?\p{Nd}(?:[-\p{Pd}−ー ()\uFF08\uFF09・\u3000]{0,2}\p{Nd}){5,}/gu
const day = /^(?:19|20)\d\d[-/.−ー]\d{1,2}[-/.−ー]\d{1,2}$/
const link = /(?:https?:\/\/|www\.)[^\s、。」』)]+/gi
// From the beginning of a run of letters alone: tried at each of them, a long run took as long as its square.
const mail = /(?<![\w.+-])[\w.+-]+(?:[@\uFF20][\w.+-]*\w)+/g
const domain = /[@\uFF20][\w-]+\.[\w-]/

/**
 * Words without the numbers, mail addresses and links in them: a blank for the pen stands for each. Days and amounts
 * stay. A telephone, member, account or receipt number has six digits or more.
 */
export const blanked = (words: string): string =>
  words
    .replace(link, penBlank)
    .replace(mail, (found) => (domain.test(found) ? penBlank : found))
    .replace(number, (found, at: number, whole: string) => {
      const isAmount = /^\s*(?:円|えん|万|億)/.test(whole.slice(at + found.length))
      return isAmount || day.test(found.normalize('NFKC')) ? found : penBlank
    })

const honorific = /(?:さん|さま|様|氏|先生|くん|君)$/

/** Words without these names, in the forms in which they were written down. */
export const withoutNames = (words: string, names: readonly string[]): string =>
  names
    .map((name) => name.trim().replace(honorific, ''))
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '◯◯'), words)
