import { createMachine, enqueueActions, initialTransition, transition } from 'xstate'
import type { Facts } from '@/lib/engine/condition'
import type { Rule } from '@/lib/engine/judge'
import { surelyHolds } from './two-valued'

type Judge = (facts: Facts) => string[]
type Asked = { type: 'JUDGE'; facts: Facts }

const guardOf = ({ when }: Rule<unknown>) => {
  const holds = surelyHolds(when)
  return ({ event }: { event: Asked }) => holds(event.facts)
}

/** One region for each rule, with one guarded arrow from `open` to `fired`: how a statechart says it. */
export const regionsOf = (rules: readonly Rule<unknown>[]): Judge => {
  const regions = rules.map((rule) => [
    rule.id.replaceAll('.', '/'),
    {
      initial: 'open',
      states: { open: { on: { JUDGE: { guard: guardOf(rule), target: 'fired' } } }, fired: {} },
    },
  ])
  const machine = createMachine({ type: 'parallel', states: Object.fromEntries(regions) })
  const [start] = initialTransition(machine)
  return (facts) => {
    const [{ value }] = transition(machine, start, { type: 'JUDGE', facts })
    return rules
      .filter(({ id }) => (value as Record<string, string>)[id.replaceAll('.', '/')] === 'fired')
      .map(({ id }) => id)
  }
}

/**
 * One state with one arrow, whose action checks every guard and keeps the ids of those that held: the fewest steps
 * in which XState itself still decides.
 */
export const oneArrowOf = (rules: readonly Rule<unknown>[]): Judge => {
  const guards = rules.map((rule) => ({ id: rule.id, guard: guardOf(rule) }))
  const machine = createMachine({
    types: {} as { context: { fired: string[] }; events: Asked },
    context: { fired: [] },
    on: {
      JUDGE: {
        actions: enqueueActions(({ check, enqueue }) => {
          const fired = guards.filter(({ guard }) => check(guard)).map(({ id }) => id)
          enqueue.assign({ fired })
        }),
      },
    },
  })
  const [start] = initialTransition(machine)
  return (facts) => transition(machine, start, { type: 'JUDGE', facts })[0].context.fired
}
