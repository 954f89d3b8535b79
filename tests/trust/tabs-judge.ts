import { deskTagsOf } from '@/lib/cases/desk-match'
import { deskRowOf } from '@/lib/cases/desk-row-of'
import { canonical } from '@/lib/log/canonical'
import type { LoggedEvent } from '@/lib/log/events'
import { exhibitsOf } from '@/lib/log/exhibits'
import { fold } from '@/lib/log/fold'
import type { Client } from '@/lib/store/client'
import { deskKey } from '@/lib/store/desk-key'
import type { OpenedCase } from '@/lib/store/events'
import { readEvidence } from '@/lib/store/evidence'
import { isWhole } from './kept'
import { reopened, type Sent } from './tabs-played'

/** What is wrong with a case after tabs wrote into it side by side: `[]` when all is well. */
export const faultsOf = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
  sent: readonly Sent[],
): Promise<readonly string[]> => {
  const erasure = sent.find(({ form, outcome }) => form.kind === 'erase' && outcome === 'taken')
  const opened = await reopened(client, masterKey, caseId)
  const chain = (await isWhole(client, caseId)) ? [] : ['the chain is broken']
  if (erasure) return [...chain, ...(await remainsOf(client, caseId)), ...afterErasure(sent, erasure)]
  if (!opened) return [...chain, 'the case does not open']
  return [
    ...chain,
    ...sent.filter(({ outcome }) => outcome === 'failed' || outcome === 'away').map(refused),
    ...sent.flatMap((one) => onceFaults(opened.events, one)),
    ...lostUpdates(opened.events, sent),
    ...unseen(sent),
    ...mixed(sent),
    ...(await queueFaults(client, masterKey, opened)),
    ...(await fileFaults(client, opened)),
  ]
}

const refused = ({ form, outcome, why }: Sent) => `${form.kind} ${outcome} ${why}`

/** Tables in which nothing may be left of an erased case. */
const remainsOf = async (client: Client, caseId: string): Promise<string[]> => {
  const where = { caseId }
  const left = {
    bodies: await client.eventBody.count({ where }),
    files: await client.evidencePart.count({ where }),
    drafts: await client.draft.count({ where }),
    words: await client.resumeKey.count({ where }),
    rows: await client.deskRow.count({ where }),
    tags: await client.deskMatch.count({ where }),
    sessions: await client.session.count({ where }),
    keys: await client.case.count({ where: { id: caseId, NOT: { wrappedKey: null } } }),
  }
  return Object.entries(left).flatMap(([name, count]) =>
    count > 0 ? [`erased, but ${count} ${name} are left`] : [],
  )
}

const afterErasure = (sent: readonly Sent[], { ended }: Sent) =>
  sent
    .filter(({ began, outcome }) => began > ended && outcome !== 'away')
    .map((one) => `after the end: ${refused(one)}`)

/** What says something that nothing else says is there once when it was acknowledged, and never twice. */
const onceFaults = (log: readonly LoggedEvent[], one: Sent): string[] => {
  const { form, outcome, path } = one
  const there = log.filter((event) => isOf(event, form))
  if (form.kind === 'answer') return answerFaults(log, one)
  if (!unique.includes(form.kind)) return []
  if (there.length > 1) return [`${form.kind} is there ${there.length} times`]
  if (outcome === 'taken' && there.length === 0) return [`${form.kind} was acknowledged and is lost`]
  if (outcome === 'back' && form.kind === 'unfinished' && there.length > 0)
    return ['what was refused is there']
  const said = Number(/#event-(\d+)$/.exec(path)?.[1] ?? 0)
  return form.kind === 'note' && outcome === 'taken' && said !== there[0]?.seq
    ? ['a note is at another place than was said']
    : []
}

const unique: readonly string[] = ['correct', 'fill', 'note', 'unfinished', 'tap', 'add']

const isOf = (event: LoggedEvent, { kind, words }: Sent['form']): boolean => {
  if (kind === 'tap') return event.id === words
  return event.kind !== 'granted' && canonical(event.body).includes(`"${words}"`)
}

/** An answer that was taken is in the log, or stood there when it came. */
const answerFaults = (log: readonly LoggedEvent[], { form, outcome, head }: Sent): string[] => {
  if (outcome !== 'taken') return []
  const stood = fold(log.slice(0, head)).facts.claimant === form.words
  const isThere = log.slice(head).some((event) => saysClaimant(event) === form.words)
  return stood || isThere ? [] : ['an answer was acknowledged and is lost']
}

const saysClaimant = (event: LoggedEvent) =>
  event.kind === 'answered' && event.body.fact === 'claimant' ? event.body.value : null

/** Who changes what another tab wrote had it on their page: what each page showed is known here. */
const lostUpdates = (log: readonly LoggedEvent[], sent: readonly Sent[]): string[] =>
  log.flatMap((event, at) => {
    const before = log.slice(0, at).findLast((other) => isSameThing(event, other))
    const saw = sawOf(event, sent)
    if (!before || saw === null || before.seq <= saw || contentOf(before) === contentOf(event)) return []
    return [`${event.kind} ${event.seq} replaces ${before.seq} unseen: its page showed ${saw}`]
  })

const isSameThing = (one: LoggedEvent, other: LoggedEvent) =>
  (one.kind === 'correction' && other.kind === 'correction') ||
  (one.kind === 'answered' && other.kind === 'answered' && one.body.fact === other.body.fact)

const contentOf = (event: LoggedEvent) => (event.kind === 'answered' ? canonical(event.body.value) : event.id)

const sawOf = (event: LoggedEvent, sent: readonly Sent[]): number | null => {
  const by = sent.find(({ form }) => ['correct', 'fill'].includes(form.kind) && isOf(event, form))
  if (by) return by.form.saw
  return saysClaimant(event) === null || event.kind !== 'answered' ? null : event.body.sawSeq
}

/** Forms of one page in one browser share a place for what was typed: who is not alone there is not judged. */
const alone = (sent: readonly Sent[], one: Sent) =>
  !sent.some(
    (other) =>
      other !== one &&
      pageOf(other.form.kind) === pageOf(one.form.kind) &&
      other.browser === one.browser &&
      other.began < one.ended &&
      other.ended > one.began,
  )

/** Whose answer was not taken sees the newer one. */
const unseen = (sent: readonly Sent[]): string[] =>
  sent
    .filter((one) => one.form.kind === 'answer' && one.outcome === 'back' && !one.showed && alone(sent, one))
    .map(() => 'an answer was not taken, and its page does not show why')

/** What a page holds is what was typed into it in this browser, whole. */
const mixed = (sent: readonly Sent[]): string[] =>
  sent.flatMap((one) => {
    if (one.outcome !== 'back') return []
    if (one.draft === null) return alone(sent, one) ? [`what was typed is lost: ${one.form.kind}`] : []
    const typed = sent.filter(
      ({ form, browser }) => browser === one.browser && pageOf(form.kind) === pageOf(one.form.kind),
    )
    return typed.some(({ form }) => form.words === one.draft) ? [] : ['a page holds what was typed elsewhere']
  })

const pageOf = (kind: string) => (kind === 'unfinished' ? 'note' : kind)

const queueFaults = async (client: Client, masterKey: Uint8Array, opened: OpenedCase): Promise<string[]> => {
  const where = { caseId: opened.caseId }
  const row = await client.deskRow.findUnique({ where })
  const made = deskRowOf(opened, new Date('2026-11-26T03:00:00.000Z'))
  const tags = made ? deskTagsOf(opened.events, await deskKey(client, masterKey)) : []
  const stored = await client.deskMatch.findMany({ where, select: { tag: true } })
  const same = (a: readonly { tag: string }[]) => canonical(a.map(({ tag }) => tag).sort())
  return [
    ...(JSON.stringify(ordered(row)) === JSON.stringify(ordered(made))
      ? []
      : ['the queue is not as the log says']),
    ...(same(tags) === same(stored) ? [] : ['the tags are not as the log says']),
  ]
}

const ordered = (row: object | null) => row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))

/** A file that is there is whole, and of one that was taken away nothing is left. */
const fileFaults = async (client: Client, opened: OpenedCase): Promise<string[]> => {
  const faults: string[] = []
  for (const { file, isRemoved, bytes } of exhibitsOf(opened.events)) {
    const found = await readEvidence(client, opened, file, 'original').catch(() => null)
    if (isRemoved ? found !== null : found?.length !== bytes)
      faults.push(`a file is ${isRemoved ? 'there still' : 'not there'}`)
  }
  return faults
}
