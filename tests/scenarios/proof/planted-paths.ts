import { all, always } from '@/lib/engine/condition'
import type { Flow, Step } from '@/lib/engine/flow'
import { is } from '@/lib/facts/conditions'
import { advise, reach } from '@/lib/scenarios/common/gives'
import { flows, rules } from '@/lib/scenarios/scenarios'
import { after } from './case-now'
import type { Rules } from './claim'
import type { Hears } from './explore'
import * as when from './invariants/premises'

type Planted = { readonly flows: readonly Flow[]; readonly rules: Rules; readonly hears?: Hears }

/** A flow with one step changed. */
const changed = (flowId: string, stepId: string, change: Partial<Step>): readonly Flow[] =>
  flows.map(
    (flow: Flow): Flow =>
      flow.id === flowId
        ? { ...flow, steps: { ...flow.steps, [stepId]: { ...flow.steps[stepId], ...change } as Step } }
        : flow,
  )

const without = (...ids: string[]): Rules => rules.filter(({ id }) => !ids.includes(id))

const calm: readonly Flow[] = flows.filter(({ id }) => ['entrance', 'unknown-bill', 'general'].includes(id))

const toTellShop = (condition = all(is('centreWillPhone', 'yes'), when.verified)): readonly Flow[] =>
  changed('unknown-bill', 'centreWillPhone', { branches: [{ when: condition, to: 'tellShop' }] })

/** Flows and rules in which the known offences are mended. */
export const mendedPaths: Planted = {
  flows: toTellShop(),
  rules: [
    ...rules,
    reach('9110', 21, 'planted', when.loss, { sources: ['fukui-bills'] }),
    advise('stay-calm', 'planted', always, { sources: ['fukui-bills'] }),
  ],
}

/** For each claim about paths a fault that breaks it. */
export const plantedPaths: Readonly<Record<string, Planted>> = {
  'every reply offered, わからない and つながらない too, passes its step': {
    flows: calm,
    rules,
    hears: (now, reply) => (reply.kind === 'answer' && reply.value === null ? now : after(now, reply)),
  },
  'no loop: each reply passes something more and takes nothing back': {
    flows: calm,
    rules,
    hears: (now, reply) => {
      const { channel: _, ...given } = now.given
      return after(reply.kind === 'outcome' ? { ...now, given } : now, reply)
    },
  },
  'where no step is left there are a desk and a summary': {
    flows,
    rules: without('document.centre-summary.always'),
  },
  'where no step is left some advice is given': {
    flows: calm,
    rules: rules.filter(({ id }) => !id.startsWith('stay-calm') && !id.startsWith('do-not')),
  },
  'every state names a desk to call': { flows, rules: without('contact.188.60', 'contact.9110.70') },
  'no path ends before the court-paper question, but that of a finder whom nobody bills': {
    flows: changed('general', 'paid', { next: 'call188' }),
    rules,
  },
  'no path ends with a paper that may be real and no step to check it with the court': {
    flows: flows.map(
      (flow: Flow): Flow =>
        flow.id === 'court-paper'
          ? { ...flow, when: is('courtPaper', 'special-delivery', 'letterbox') }
          : flow,
    ),
    rules,
  },
  'the shop is told of a call from the centre only when the centre said it will call': {
    flows: changed('unknown-bill', 'centreWillPhone', { next: 'tellShop' }).filter(({ id }) =>
      calm.some((flow) => flow.id === id),
    ),
    rules,
  },
  'the shop is told only once it is known to exist': {
    flows: toTellShop(is('centreWillPhone', 'yes')).filter(({ id }) => calm.some((flow) => flow.id === id)),
    rules,
  },
  'on no path is 188 first after a loss': {
    ...mendedPaths,
    rules: [
      ...mendedPaths.rules,
      reach('188', 8, 'planted', is('moneyMoved', 'yes'), { sources: ['fukui-bills'] }),
    ],
  },
}
