/** What stands for a number that is filled in with the pen. */
export const penBlank = '＿＿＿＿'

const number = /(?<![\d.])[+(]?\d(?:[-‐‑–—−ー ()・]{0,2}\d){5,}/g
const day = /^(?:19|20)\d\d[-/.‐−ー]\d{1,2}[-/.‐−ー]\d{1,2}$/
const link = /(?:https?:\/\/|www\.)[^\s、。」』)]+/gi
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/**
 * Words without the numbers, mail addresses and links in them: a blank for the pen stands for each. Days and amounts
 * stay. A telephone, member, account or receipt number has six digits or more.
 */
export const blanked = (words: string): string =>
  halfWidth(words)
    .replace(link, penBlank)
    .replace(mail, penBlank)
    .replace(number, (found, at: number, whole: string) => {
      const isAmount = /^\s*(?:円|えん|万|億)/.test(whole.slice(at + found.length))
      return isAmount || day.test(found.trim()) ? found : penBlank
    })

/** Only what a number, an address or a link is written with: everything else stays as it was typed. */
const halfWidth = (words: string): string =>
  words.replace(/[0-9@./:+()-]+/g, (run) =>
    // A bracket or a stop alone belongs to the sentence.
    /[0-9@]/.test(run) || run.length > 2 ? run.normalize('NFKC') : run,
  )

const honorific = /(?:さん|さま|様|氏|先生|くん|君)$/

/** Words without these names, in the forms in which they were written down. */
export const withoutNames = (words: string, names: readonly string[]): string =>
  names
    .map((name) => name.trim().replace(honorific, ''))
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '◯◯'), words)
