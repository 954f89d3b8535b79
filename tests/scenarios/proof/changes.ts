import type { Facts, Value } from '@/lib/engine/condition'
import type { Flow } from '@/lib/engine/flow'
import { walk } from '@/lib/engine/walk'
import { answerWords } from '@/lib/facts/answer-words'
import { entryOf, type FactName } from '@/lib/facts/catalogue'
import { withImplied } from '@/lib/facts/implied'
import type { LoggedEvent } from '@/lib/log/events'
import type { CaseState } from '@/lib/log/fold'
import { say } from '@/lib/text/text'
import { logOf } from '../../log/an-event'
import { entryOfReply, type Reply } from './case-now'
import { doors, repliesTo, type State, wayTo } from './explore'

type Fold = (log: readonly LoggedEvent[]) => CaseState
type Answer = Extract<Reply, { kind: 'answer' }>

/** States whose log does not fold to what the walk went on with. */
export const unlikeTheirLog = (states: readonly State[], flows: readonly Flow[], fold: Fold): string[] =>
  states
    .filter((state) => {
      const folded = fold(logOf(...repliesTo(state).map(entryOfReply)))
      return (
        !isSame(folded.facts, state.progress.facts) ||
        !isSame([...folded.passed].sort(), [...state.progress.passed].sort()) ||
        !isSame(walk(flows, folded).at, state.at)
      )
    })
    .map(wayTo)

/**
 * I10: on the way to these states, gives every answer anew, one at a time, comes in by every door once more, and
 * lists what got lost.
 */
export const lostByChanges = (states: readonly State[], fold: Fold): { changes: number; lost: string[] } => {
  let changes = 0
  const lost: string[] = []
  for (const state of states) {
    const replies = repliesTo(state)
    const log = replies.map(entryOfReply)
    const before = fold(logOf(...log))
    for (const change of changesOf(replies)) {
      changes++
      const after = fold(logOf(...log, entryOfReply(change)))
      const gone = lostBetween(before, after, replies, change)
      if (gone.length > 0) lost.push(`${wayTo(state)} · then ${inWords(change)} · lost: ${gone.join(', ')}`)
    }
  }
  return { changes, lost }
}

const changesOf = (replies: readonly Reply[]): Answer[] => [
  ...replies.filter((reply): reply is Answer => reply.kind === 'answer').flatMap(otherAnswers),
  ...doors.flatMap((door) => otherAnswers({ kind: 'answer', fact: door.asks, value: null })),
]

/** わからない, and two answers that are not the one given. */
const otherAnswers = ({ fact, value }: Answer): Answer[] => {
  const entry = entryOf(fact as FactName)
  const ids = 'values' in entry ? Object.keys(entry.values) : []
  const some: Value[] =
    entry.input === 'list' ? [[], ids] : ids.length > 0 ? [...ids.slice(0, 2)] : ['2026-11-18']
  const values: (Value | null)[] = entry.input === 'amount' ? [null, 1] : [null, ...some]
  return values
    .filter((other) => !isSame(other, value))
    .map((other) => ({ kind: 'answer', fact, value: other }))
}

const lostBetween = (
  before: CaseState,
  after: CaseState,
  replies: readonly Reply[],
  change: Answer,
): string[] => {
  const implied = withImplied({ [change.fact]: change.value })
  const facts = replies.flatMap((reply) => {
    if (reply.kind !== 'answer' || reply.fact === change.fact || isNewer(replies, reply)) return []
    return isKept(before.facts, after.facts, reply, implied) ? [] : [reply.fact]
  })
  return [...facts, ...[...before.passed].filter((one) => !after.passed.has(one))]
}

const isNewer = (replies: readonly Reply[], reply: Answer) =>
  replies.findLast((one) => one.kind === 'answer' && one.fact === reply.fact) !== reply

/** Still there, and as it was answered, unless the new answer itself says otherwise. */
const isKept = (before: Facts, after: Facts, { fact, value }: Answer, implied: Facts): boolean => {
  if (after[fact] === undefined) return false
  if (value === null || isSame(before[fact], after[fact])) return true
  return implied[fact] !== undefined || isSame(after[fact], value)
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const inWords = ({ fact, value }: Answer) =>
  `${say(entryOf(fact as FactName).label)}: ${answerWords(fact as FactName, value)}`
