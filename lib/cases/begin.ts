import 'server-only'
import { v5 } from 'uuid'
import { newToken } from '@/lib/access/token'
import { entryOf } from '@/lib/facts/catalogue'
import { together } from '@/lib/facts/together'
import { readTyped } from '@/lib/facts/typed'
import type { ActorRole, Entry, NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { createCase, createdAtOf, openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { isUniqueViolation, type OpenedCase } from '@/lib/store/events'
import { addToCase } from './append-to-case'
import { onwardPath } from './contradiction-view'
import type { Door } from './doors'
import { actorOf, eventNow, formIdOf } from './new-event'
import { newSession } from './renew'

/** The first answer taken: where to go, and the cookie's token when a case was made for this browser. */
export type Begun =
  | { ok: true; path: string; token: string | null }
  | { ok: false; picked: readonly string[] }

/** Minutes in which a repeated first form still means the same case. */
const repeatMinutes = 10

/**
 * Takes the first answer of a door. With a case at hand it is added there: an emergency cuts in and nothing
 * is lost. Otherwise a case is made; a repeated form finds the one it made. Throws when the store cannot write.
 */
export const begin = async (
  client: Client,
  masterKey: Uint8Array,
  current: OpenedCase | null,
  door: Door,
  form: FormData,
  now: Date,
  today: string,
): Promise<Begun> => {
  const values = form.getAll('value').filter((one): one is string => typeof one === 'string')
  const read = readTyped(entryOf(door.asks), values, today)
  if ('message' in read) return { ok: false, picked: values }
  const formId = formIdOf(form)
  const before = current ? fold(current.events) : null
  const known = before?.facts ?? {}
  const { forWhom, ...itself } = door.says
  const says = {
    ...(current ? itself : { forWhom, ...itself }),
    [door.asks]: together(known[door.asks], read.value),
  }
  const actor = actorOf(current ? known : { forWhom })
  const events = eventsFor(formId, says, actor, current?.events.length ?? 0, now)
  const opened = current
    ? await addToCase(client, current, events, now)
    : await makeCase(client, masterKey, formId, events, now)
  const token = current ? null : await newSession(client, opened.caseId, now)
  return { ok: true, path: onwardPath(before, fold(opened.events)), token }
}

const eventsFor = (formId: string, says: object, actor: ActorRole, sawSeq: number, now: Date): NewEvent[] =>
  Object.entries(says).map(([fact, value]) => {
    const entry: Entry = { kind: 'answered', body: { fact, value, sawSeq } }
    return eventNow(v5(fact, formId), entry, actor, now)
  })

/** A case with its first events; the same form again finds the one it made. Throws when the store cannot write. */
export const makeCase = async (
  client: Client,
  masterKey: Uint8Array,
  formId: string,
  events: NewEvent[],
  now: Date,
): Promise<OpenedCase> => {
  const caseId = v5('case', formId)
  // Asked once: between two looks the same form may come to its end on another node, or in the database alone.
  const createdAt = await createdAtOf(client, caseId)
  const made = isRecent(createdAt, now) ? await openCase(client, masterKey, caseId) : null
  if (made) return addToCase(client, made, events, now)
  try {
    const id = createdAt === null ? caseId : v5(newToken(), formId)
    return await createCase(client, masterKey, id, events, now)
  } catch (error) {
    // A double tap: the other one was first.
    const isOther = isUniqueViolation(error) && isRecent(await createdAtOf(client, caseId), now)
    const other = isOther ? await openCase(client, masterKey, caseId) : null
    if (!other) throw error
    return addToCase(client, other, events, now)
  }
}

/** Whether what a form made, it made a moment ago. */
const isRecent = (createdAt: Date | null, now: Date): boolean =>
  createdAt !== null && now.getTime() - createdAt.getTime() < repeatMinutes * 60_000
