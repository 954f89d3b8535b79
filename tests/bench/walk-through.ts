import { v7 } from 'uuid'
import { findStep, type StepOf } from '@/lib/cases/step-of'
import type { Visitor } from './visitor'

/** Begins a case about an unknown bill and returns the path of its first step. */
export const begin = (visitor: Visitor): Promise<string> =>
  visitor.send('/start/call/answer', { id: v7(), value: 'unknown-bill' })

/** The form of a step as its page has it. */
type StepForm = { readonly action: string; readonly fields: Readonly<Record<string, string>> }

/** A step's page, opened: the form to send. `null` when every step was passed. */
const openStep = async (visitor: Visitor, path: string): Promise<StepForm | null> => {
  const step = stepAt(path)
  const { body } = await visitor.get(path)
  if (!step) return null
  const html = body.toString()
  const hidden = { id: hiddenIn(html, 'id'), saw: hiddenIn(html, 'saw') }
  return { action: `${path}/answer`, fields: { ...hidden, ...saysFor(step) } }
}

/** Walks through one case after the other, a step at each call: one form, and the page it leads to. */
export const walkThrough = (newVisitor: () => Visitor) => {
  let visitor = newVisitor()
  let form: StepForm | null = null
  return {
    /** Begins the next case when the last one is through. */
    ready: async (): Promise<void> => {
      if (form) return
      visitor = newVisitor()
      form = await openStep(visitor, await begin(visitor))
    },
    step: async (): Promise<void> => {
      if (!form) throw new Error('there is no step to take')
      const path = await visitor.send(form.action, form.fields)
      if (`${path}/answer` === form.action) throw new Error(`${path} did not take its form`)
      form = await openStep(visitor, path)
    },
  }
}

const stepAt = (path: string): StepOf | null => {
  const [, flow = '', step = ''] = /^\/case\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  return findStep(flow, step)?.step ?? null
}

const hiddenIn = (html: string, name: string): string => {
  const value = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]
  if (value === undefined) throw new Error(`the page has no hidden field ${name}`)
  return value
}

/** Somebody who knows nothing more and calls later: the longest way, and the most rules left open. */
const saysFor = ({ kind }: StepOf): Readonly<Record<string, string>> => {
  if (kind === 'ask') return { unknown: '1' }
  return kind === 'do' ? { outcome: 'later' } : {}
}
