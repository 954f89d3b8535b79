import { entryOf } from '@/lib/facts/catalogue'
import { say } from '@/lib/text/text'
import type { Door } from './doors'
import type { Picked } from './picked'
import { optionsOf, type StepView } from './step-view'

/** The first question of a door, as a page; with what was ticked a moment ago, if that could not be taken. */
export const startView = (door: Door, picked: Picked | null): StepView => {
  const entry = entryOf(door.asks)
  const options = optionsOf(entry)
  return {
    stage: 'calm',
    title: say(door.title),
    why: say(door.why),
    lines: [],
    answering: { kind: entry.input === 'list' ? 'several' : 'one', options, chosen: picked?.values ?? [] },
    shows: [],
    desks: [],
    papers: [],
    errors: picked ? [{ field: 'value', message: say(picked.message) }] : [],
    newer: null,
    letter: null,
    action: `/start/${door.id}/answer`,
    back: null,
    saw: 0,
  }
}
