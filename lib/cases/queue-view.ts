import type { DeskStatus } from '@/lib/desk/policy'
import { type Stage, stageWords } from '@/lib/scenarios/common/vocabulary'
import type { DeskRow } from '@/lib/store/desk-rows'
import { readingDays } from '@/lib/store/desk-rows'
import { endOf } from '@/lib/store/term'
import { momentWords } from '@/lib/text/japan-time'
import { sayPlainly } from '@/lib/text/text'
import { statusWords } from './desk-words'
import { flowTitle } from './flow-drawings'

/** A row of the queue in finished words. */
export type QueueRowView = {
  readonly handle: string
  readonly href: string
  readonly urgency: string
  /** 0 to 3, for the look: the words carry it. */
  readonly level: number
  readonly situation: string
  readonly emergencies: readonly string[]
  readonly stage: string
  readonly status: string
  readonly waiting: string
  readonly since: string
  readonly holder: string
  readonly left: string
  /** Less than a day is left. */
  readonly endsSoon: boolean
  /** Nobody is waited for: handed over, or read to the end. */
  readonly rests: boolean
}

/** How urgent a row is, by its number. */
const urgencyWords = ['ふつう', '注意', '急ぐ', 'いちばん急ぐ'] as const

/** Who has to do something. */
export const waitingWords: Readonly<Record<string, string>> = {
  desk: '机を待つ',
  person: 'ご本人を待つ',
  nobody: '待つ人なし',
}

/** A situation of a row in words. */
export const rowSituationWords = (id: string): string => (id === 'unknown' ? 'まだわからない' : flowTitle(id))

/** A stage of a row in words. */
export const rowStageWords = (id: string): string =>
  id === 'done' ? 'ひととおり済み' : sayPlainly(stageWords[id as Stage])

/** A row of the queue as its reader sees it at `now`; times in Japan. Pure. */
export const queueRowView = (row: DeskRow, me: string, now: Date): QueueRowView => ({
  handle: row.handle,
  href: `/desk/case/${row.handle}`,
  urgency: urgencyWords[row.urgency] ?? urgencyWords[0],
  level: row.urgency,
  situation: rowSituationWords(row.situation),
  emergencies: row.emergencies.split(' ').filter(Boolean).map(flowTitle),
  stage: rowStageWords(row.stage),
  status: statusWords[row.status as DeskStatus],
  waiting: waitingWords[row.waiting] ?? '',
  since: `${agoWords(row.lastAt, now)}(${momentWords(row.lastAt)})`,
  holder: holderWords(row.holder, me),
  left: leftWords(leftMs(row, now)),
  endsSoon: leftMs(row, now) < dayMs,
  rests: row.waiting === 'nobody',
})

const holderWords = (holder: string | null, me: string) => {
  if (holder === null) return 'まだだれも'
  return holder === me ? 'わたし' : 'ほかの人'
}

const [hourMs, dayMs] = [3_600_000, 86_400_000]

/** How long ago it was, roughly: `3時間前`. */
const agoWords = (at: Date, now: Date): string => {
  const ms = now.getTime() - at.getTime()
  if (ms < hourMs) return `${Math.max(0, Math.floor(ms / 60_000))}分前`
  return ms < dayMs ? `${Math.floor(ms / hourMs)}時間前` : `${Math.floor(ms / dayMs)}日前`
}

/** For how long the case can still be read: until what was shared runs out, or the days after its last event. */
const leftMs = ({ until, lastAt }: DeskRow, now: Date): number =>
  Math.min(until.getTime(), endOf(lastAt, readingDays).getTime()) - now.getTime()

const leftWords = (ms: number): string =>
  ms < dayMs ? `あと${Math.max(1, Math.floor(ms / hourMs))}時間` : `あと${Math.floor(ms / dayMs)}日`
