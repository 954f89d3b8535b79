import { entryOf } from '@/lib/facts/catalogue'
import { ja, say } from '@/lib/text/text'
import type { Door } from './doors'
import { optionsOf, type StepView } from './step-view'

const missing = ja('1つは選んでください。迷うときは「わからない」でかまいません。')

/** The first question of a door, as a page. Nothing is stored yet, so there is nothing typed to show. */
export const startView = (door: Door, isMissing: boolean): StepView => {
  const entry = entryOf(door.asks)
  const options = optionsOf(entry)
  return {
    stage: 'calm',
    title: say(door.title),
    why: say(door.why),
    lines: [],
    answering: { kind: entry.input === 'list' ? 'several' : 'one', options, chosen: [] },
    shows: [],
    desks: [],
    errors: isMissing ? [{ field: 'value', message: say(missing) }] : [],
    newer: null,
    letter: null,
    action: `/start/${door.id}/answer`,
    back: null,
    saw: 0,
  }
}
