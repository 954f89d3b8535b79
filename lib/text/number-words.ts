/** A 記録番号 as it is shown: 「4821 0937」. */
export const caseNumberWords = (number: string): string => number.replace(/(?<=^\d{4})(?=\d{4}$)/, ' ')
