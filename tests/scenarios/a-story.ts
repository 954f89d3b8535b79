import { describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import type { Entry } from '@/lib/log/events'
import type { DocumentVerdict } from '@/lib/scenarios/common/gives'
import { logOf } from '../log/an-event'
import { goOn, type Knows, placeOf } from './a-journey'

/** A piece of a story, and how the case stands after it. */
type Chapter = {
  /** Said out of turn: through a door, or an earlier answer changed. */
  says?: Entry[]
  /** Then the questions are answered as they come, until `at`; without it nothing more is answered. */
  knows?: Knows
  at: string
  /** The first contacts, in order. */
  first: string
  gives: string
  not: string
  letter: DocumentVerdict
}

const toldUpTo = (chapters: readonly Chapter[]): Entry[] => {
  let told: Entry[] = []
  for (const { says = [], knows, at } of chapters) {
    told.push(...says)
    if (knows) told = goOn(told, knows, at)
  }
  return told
}

/** Tells a story chapter by chapter: each row of the table is looked at with everything before it. */
export const story = (name: string, chapters: Readonly<Record<string, Chapter>>) =>
  describe(name, () => {
    const all = Object.values(chapters)
    const rows = Object.entries(chapters).map(([title, chapter], at) => [title, chapter, at] as const)
    test.for(rows)('%s', ([, chapter, at]) => {
      const log = logOf(...toldUpTo(all.slice(0, at + 1)))
      const { guidance } = viewOf(log)
      const given = guidance.advice.map(({ id }) => id as string)
      const expected = chapter.first.split(' ')
      expect(placeOf(log)).toBe(chapter.at)
      expect(guidance.contacts.slice(0, expected.length).map(({ id }) => id)).toEqual(expected)
      expect(chapter.gives.split(' ').filter((id) => !given.includes(id))).toEqual([])
      expect(chapter.not.split(' ').filter((id) => given.includes(id))).toEqual([])
      expect(guidance.documents.find(({ id }) => id === 'refusal-letter')?.verdict).toBe(chapter.letter)
    })
  })
