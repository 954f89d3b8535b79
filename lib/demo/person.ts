import { v7 } from 'uuid'
import { sessionIdOf } from '@/lib/access/token'
import { answerStep, type Holder } from '@/lib/cases/answer'
import { begin } from '@/lib/cases/begin'
import { viewOf } from '@/lib/cases/case-view'
import { doorOf } from '@/lib/cases/doors'
import { addEvidence } from '@/lib/cases/evidence-add'
import { issueDocument } from '@/lib/cases/issue'
import { addToLog } from '@/lib/cases/log-add'
import { typedWhen } from '@/lib/cases/log-time'
import { replyToDesk } from '@/lib/cases/questions'
import { shareCase } from '@/lib/cases/share'
import { findStep, type StepOf } from '@/lib/cases/step-of'
import { NONE } from '@/lib/facts/typed'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { withMasterKey } from '@/lib/store/keyring'
import { findSession } from '@/lib/store/sessions'
import { daysBefore } from '@/lib/store/term'
import { dayInJapan } from '@/lib/text/japan-time'
import { pictureFile } from './picture'
import type { PersonAct, Story } from './story'

const hourMs = 3_600_000
const stepMs = 20_000
const mostSteps = 100

/** So many hours before the start. */
export const hoursBefore = (start: Date, hours: number): Date => new Date(start.getTime() - hours * hourMs)

/** A form as a browser sends it, with an id of its own. */
export const formOf = (fields: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const form = new FormData()
  form.set('id', v7())
  for (const [name, given] of Object.entries(fields)) {
    for (const value of typeof given === 'string' ? [given] : given) form.append(name, value)
  }
  return form
}

/** Begins the case of a story at its door, as the first form of a browser does. Throws when the door takes it not. */
export const beginStory = async (client: Client, { begins }: Story, start: Date): Promise<Holder> => {
  const token = await enter(client, null, begins, start)
  const session = token === null ? null : await findSession(client, sessionIdOf(token))
  const { caseId = null } = session ?? {}
  if (!session || caseId === null) throw new Error('the case is not there')
  return { client, session, opened: await opened(client, caseId) }
}

/** Takes the form of a door, of a new case or of the one at hand. Returns the token of a new case. */
const enter = async (
  client: Client,
  current: Holder | null,
  { door: id, chosen, hours }: Story['begins'],
  start: Date,
): Promise<string | null> => {
  const [door, at, form] = [doorOf(id), hoursBefore(start, hours), formOf({ value: chosen })]
  const known = current?.opened ?? null
  const begun =
    door && (await withMasterKey((key) => begin(client, key, known, door, form, at, dayInJapan(at))))
  if (!begun?.ok) throw new Error(`the door ${id} did not open`)
  return begun.token
}

/** The same person at the next request. */
export const again = async (holder: Holder): Promise<Holder> => ({
  ...holder,
  opened: await opened(holder.client, holder.opened.caseId),
})

const opened = async (client: Client, caseId: string): Promise<Holder['opened']> => {
  const found = await withMasterKey((key) => openCase(client, key, caseId))
  if (!found) throw new Error('the case is gone')
  return found
}

/** Does what the person does, through the composers of their forms. Throws when one of them does not take it. */
export const actAsPerson = async (
  holder: Holder,
  act: PersonAct,
  story: Story,
  start: Date,
): Promise<Holder> => {
  const now = hoursBefore(start, act.hours)
  switch (act.person) {
    case 'enters':
      return taken(holder, enter(holder.client, holder, act, start))
    case 'answers':
      return answers(holder, story, act.until ?? null, now)
    case 'says':
      return taken(holder, addToLog(holder, formOf(saidFields(act, start)), now))
    case 'adds': {
      const form = formOf({ caption: act.caption, basis: 'document' })
      form.set('file', await pictureFile(act.picture))
      return taken(holder, addEvidence(holder, form, now))
    }
    case 'issues':
      return taken(holder, issueDocument(holder, act.document, formOf({}), now))
    case 'shares': {
      const form = formOf({ scopes: act.scopes, mayWrite: 'yes', days: String(act.days) })
      return taken(holder, shareCase(holder, form, now))
    }
    case 'replies':
      return taken(holder, replyToDesk(holder, replyForm(holder, act.words), now))
    default:
      return act satisfies never
  }
}

/** Waits for a composer and looks whether the log went on: a form that is refused leaves a draft alone. */
const taken = async (holder: Holder, doing: Promise<unknown>): Promise<Holder> => {
  await doing
  const after = await again(holder)
  if (after.opened.events.length > holder.opened.events.length) return after
  throw new Error(`not taken; the case stands at ${after.opened.events.length} events`)
}

/** Answers what the flow asks, a step each twenty seconds, until a place or the end. */
const answers = async (holder: Holder, story: Story, until: string | null, from: Date): Promise<Holder> => {
  let current = holder
  for (let steps = 0; steps < mostSteps; steps++) {
    const { at } = viewOf(current.opened.events).walked
    if (!at || `${at.flow}.${at.step}` === until) return current
    const step = findStep(at.flow, at.step)?.step
    if (!step) throw new Error(`no step ${at.flow}.${at.step}`)
    const now = new Date(from.getTime() + steps * stepMs)
    const form = formOf(stepFields(step, story, now))
    current = await taken(current, answerStep(current, at, form, now, dayInJapan(now)))
  }
  throw new Error(`no end in sight, and no ${until}`)
}

const stepFields = (
  step: StepOf,
  { knows, calls = {} }: Story,
  now: Date,
): Record<string, string | readonly string[]> => {
  if (step.kind === 'tell') return {}
  if (step.kind === 'do') {
    const { outcome, withWhom } = calls[step.task] ?? { outcome: 'later', withWhom: undefined }
    return { outcome, ...(withWhom ? { withWhom } : {}) }
  }
  const known = knows[step.fact]
  if (known === undefined) return { unknown: '1' }
  if (Array.isArray(known)) return { value: known.length > 0 ? known : [NONE] }
  return { value: typeof known === 'object' ? dayOf(known, now) : String(known) }
}

const dayOf = (known: object, now: Date): string =>
  'daysAgo' in known ? dayInJapan(daysBefore(now, Number(known.daysAgo))) : ''

const saidFields = (act: Extract<PersonAct, { person: 'says' }>, start: Date): Record<string, string> => {
  const occurredAt = hoursBefore(start, act.happened).toISOString()
  const { name = '', manner = 'said', understood = '', proof = '', basis = 'memory' } = act
  return {
    ...typedWhen({ occurredAt, precision: 'about' }),
    ...{ speaker: act.speaker, words: act.words, name, manner, understood, proof, basis },
  }
}

const replyForm = ({ opened }: Holder, words: string): FormData => {
  const asked = opened.events.findLast(({ kind, body }) => kind === 'desk' && body.move === 'ask')
  return formOf({ to: String(asked?.seq), words })
}
