import { randomUUID } from 'node:crypto'
import { newToken, sessionIdOf } from '@/lib/access/token'
import type { Holder } from '@/lib/cases/answer'
import { whoHas } from '@/lib/cases/asking'
import { createCase, openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { appendIf } from '@/lib/store/events'
import { evidenceInserts } from '@/lib/store/evidence'
import { createSession } from '@/lib/store/sessions'
import { anEvent, answered } from '../log/an-event'
import { said } from './canary-forms'
import {
  type Act,
  acts,
  answers,
  draftAt,
  fileId,
  openPage,
  questionPath,
  showsNewer,
  type TabForm,
} from './tabs-acts'

/** What a tab sent, and what came of it. */
export type Sent = {
  readonly form: TabForm
  readonly browser: string
  /** Where it was sent on to; `back` is its own page, with what was typed; `away` is nobody's case any more. */
  readonly outcome: 'taken' | 'back' | 'away' | 'failed'
  readonly path: string
  /** What the log had when it came, and when its answer was there. */
  readonly began: number
  readonly ended: number
  /** The head of the log that whoever took it had read. */
  readonly head: number
  /** Of an answer that was not taken: whether its page then showed the newer one. */
  readonly showed: boolean | null
  /** What its page then held of what was typed. */
  readonly draft: string | null
  readonly why: string
}

/** A tab: what it does when it is let, and what it sent by then. */
export type Tab = { readonly play: () => Promise<void>; readonly sent: readonly Sent[] }

const now = new Date('2026-11-26T03:00:00.000Z')
const by = { channel: null, precision: 'minute', basis: 'memory' } as const

/** A case with an answer, an entry to correct and a file to take away, and the tokens of two browsers. */
export const newCase = async (client: Client, masterKey: Uint8Array, random: () => number) => {
  const caseId = randomUUID()
  const [one, other] = [newToken(), newToken()]
  const shared = {
    kind: 'granted',
    body: { scopes: ['summary'], mayWrite: true, until: '2026-12-20T00:00:00.000Z' },
  } as const
  const { speaker } = said
  const words = {
    kind: 'said',
    body: { speaker, to: null, name: null, words: 'はじめ', understood: null, against: null },
  } as never
  const file = {
    file: fileId,
    sha256: 'a'.repeat(64),
    bytes: 3,
    type: 'text/plain',
    name: 'a.txt',
    caption: '',
    proves: null,
  }
  const opened = await createCase(
    client,
    masterKey,
    caseId,
    [
      anEvent('situation', answered('situation', 'unknown-bill')),
      anEvent('words', words, { ...by, occurredAt: '2026-01-05T01:30:00.000Z' }),
      ...(random() < 0.5 ? [anEvent('shared', shared as never)] : []),
    ],
    now,
  )
  const tells = [anEvent('file', { kind: 'evidence', body: file } as never)]
  const parts = () => evidenceInserts(client, opened, fileId, { original: new Uint8Array([1, 2, 3]) })
  await appendIf(client, opened, tells, now, () => true, parts)
  for (const token of [one, other]) await createSession(client, sessionIdOf(token), caseId, now)
  return { caseId, masterKey, browsers: [one, other] as const }
}

type Play = Awaited<ReturnType<typeof newCase>> & {
  readonly client: Client
  readonly door: (form: FormData) => FormData
  readonly random: () => number
}

/** Two to four tabs of a case, the last of three or more on another device; what each does is drawn beforehand. */
export const newTabs = ({ client, browsers, door, random }: Play): Tab[] => {
  let clock = 0
  const tick = () => ++clock
  const draw = (count: number) => Math.floor(random() * count)
  const count = 2 + draw(3)
  const eraser = draw(6) === 0 ? draw(count) : -1
  return Array.from({ length: count }, (_, at) => {
    const token = browsers[count > 2 && at === count - 1 ? 1 : 0]
    const plan = Array.from({ length: 2 + draw(3) }, () => ({
      act: acts[draw(acts.length)] as Act,
      how: draw(6),
      value: draw(3),
    }))
    if (at === eraser) plan.push({ act: 'erase', how: 0, value: 0 })
    return newTab({ client, token, door, tick }, plan)
  })
}

type Doing = { readonly act: Act; readonly how: number; readonly value: number }
type Window = { client: Client; token: string; door: (form: FormData) => FormData; tick: () => number }

const newTab = (window: Window, plan: readonly Doing[]): Tab => {
  const sent: Sent[] = []
  const play = async () => {
    for (const { act, how, value } of plan) {
      const holder = await holderOf(window)
      if (!holder) return
      const form = openPage(act, holder, answers[value] ?? '')
      const send = async (again: TabForm) => void sent.push(await sendForm(window, again))
      // A double tap, a retry, or Back and another answer on the page as it was.
      if (how === 0) await Promise.all([send(form), send(form)])
      else await send(form)
      if (how === 1) await send(form)
      if (how === 2 && act === 'answer') await send(otherwise(form, answers[(value + 1) % 3] ?? ''))
    }
  }
  return { play, sent }
}

const otherwise = (form: TabForm, value: string): TabForm => ({
  ...form,
  words: value,
  fields: { ...form.fields, value },
})

const holderOf = async ({ client, token }: Window): Promise<Holder | null> => {
  const who = await whoHas(client, token, now)
  return who.tag === 'holder' ? who : null
}

const sendForm = async (window: Window, form: TabForm): Promise<Sent> => {
  const began = window.tick()
  const base = { form, browser: window.token, began, showed: null, draft: null, why: '', path: '' }
  const holder = await holderOf(window)
  if (!holder) return { ...base, outcome: 'away', ended: window.tick(), head: 0 }
  const head = holder.opened.events.length
  try {
    const path = await form.take(holder, window.door(formData(form.fields)), now)
    const outcome = path === '' || ownPages.includes(path) ? 'back' : 'taken'
    const seen = outcome === 'back' ? await comesBack(window, form, path) : {}
    return { ...base, ...seen, outcome, path, ended: window.tick(), head }
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(-200) : String(error)
    return { ...base, outcome: 'failed', ended: window.tick(), head, why }
  }
}

/** Pages that a form comes back to when it was not taken. */
const ownPages = [questionPath, '/case/log/add', '/case/log/2/correct', '/case/summary/fill']

const comesBack = async (window: Window, form: TabForm, path: string) => {
  const holder = await holderOf(window)
  if (!holder || path === '') return {}
  const typed = await draftAt(holder, path, now)
  const field = form.kind === 'answer' ? 'value' : form.kind === 'fill' ? 'traderName' : 'words'
  return {
    draft: typed?.[field]?.[0] ?? null,
    showed: form.kind === 'answer' ? await showsNewer(holder, now) : null,
  }
}

const formData = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** The case as it is in the end; `null` when it was erased. */
export const reopened = (client: Client, masterKey: Uint8Array, caseId: string) =>
  openCase(client, masterKey, caseId)
