import { type StopRule, stopRules } from './stop-rules'

/** Words that are not said to the person: those that were found, why not, and what is said instead. */
export type Stop = Pick<StopRule, 'id' | 'why' | 'better'> & { readonly found: string }

/** Finds in free text of the desk what it does not say, each kind once, in the order of the rules. Pure, linear. */
export const stopsIn = (words: string): readonly Stop[] => {
  const sentences = sentencesOf(words)
  return stopRules.flatMap((rule) => {
    const found = firstOf(rule, sentences)
    return found === null ? [] : [{ id: rule.id, why: rule.why, better: rule.better, found }]
  })
}

/** Sentences, each as its lines. Blanks inside a line hide nothing: 「払 う 義務」 */
const sentencesOf = (words: string): (readonly string[])[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]|[\u200b-\u200f\u2060]/g, '')
    .split(/(?<=[。!?](?![」』]))/)
    .filter((sentence) => sentence.length >= shortest)
    .map((sentence) => sentence.split('\n'))

/** Shorter than anything that is looked for. */
const shortest = 3

const firstOf = (rule: StopRule, sentences: readonly (readonly string[])[]): string | null => {
  for (const lines of sentences) {
    // A line break hides nothing either, and a question on the next line excuses nothing.
    const said = lines.filter((line) => !(rule.mayBeAskedAbout && isAboutWords(line))).join('')
    for (const pattern of rule.patterns) {
      const found = pattern.exec(said)
      if (found) return found[0]
    }
  }
  return null
}

/** 「…と言われましたか」: a question about the words of somebody else. */
const isAboutWords = (line: string): boolean => /か[」』)]?[。?!]?$/.test(line) && aboutWords.test(line)

const aboutWords =
  /(?:と|って|よう)[」』]?[^。]{0,12}(?:言|いわ|いい|聞|きい|書|かい|伝|説明|おっしゃ|話|脅|おど|求め|要求|すすめ|勧め|思ったの)/
