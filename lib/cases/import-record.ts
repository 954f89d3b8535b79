import 'server-only'
import { v5 } from 'uuid'
import { hashOfWords, newResumeWords } from '@/lib/access/resume-hash'
import { deskStateOf } from '@/lib/desk/desk-state'
import { readFile } from '@/lib/evidence/read-file'
import type { NewEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { bringBack, standingOf } from '@/lib/store/bring-back'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { isUniqueViolation, type OpenedCase } from '@/lib/store/events'
import { type Copies, evidenceInserts } from '@/lib/store/evidence'
import { saveResumeKey } from '@/lib/store/resume-keys'
import { judgeRecord, type Refusal, type SoundRecord } from './judge-record'
import { actorOf, eventNow } from './new-event'
import { readSent } from './sent-record'

/** A record brought back, with the new words of its case and their hash; or why it was not. */
export type Imported =
  | { tag: 'brought'; opened: OpenedCase; words: readonly string[]; hash: string }
  | { tag: 'refused'; refusal: Refusal }

/** Minutes in which the same form, sent again, opens what it brought back: its first answer may have been lost. */
const repeatMinutes = 10

/**
 * Brings a record back that was taken along: the same case id and the same events, under a new key, a new 記録番号 and
 * new words. One event goes behind them, so that the case's days count from now; up to there the head is the head of
 * the file. Nothing is stored of a record that is refused. Throws when the store cannot write.
 */
export const importRecord = async (
  client: Client,
  masterKey: Uint8Array,
  bytes: Uint8Array,
  formId: string,
  now: Date,
): Promise<Imported> => {
  const sound = judgeRecord(await readSent(bytes), now)
  if ('why' in sound) return refused(sound)
  const keys = await newKeys()
  if (keys === null) return refused({ why: 'busy' })
  const { caseId } = sound.brought
  const there = await ofStanding(client, masterKey, caseId, formId, keys, now)
  if (there) return there
  try {
    const anew = { events: eventsBehind(sound, formId, now), wordsHash: keys.hash }
    const copies = await copiesOf(sound)
    const opened = await bringBack(client, masterKey, sound.brought, anew, now, (lock) =>
      copies.flatMap(([file, made]) => evidenceInserts(client, lock, file, made)),
    )
    return { tag: 'brought', opened, ...keys }
  } catch (error) {
    // Somebody else brought it back just now.
    const other = isUniqueViolation(error)
      ? await ofStanding(client, masterKey, caseId, formId, keys, now)
      : null
    if (!other) throw error
    return other
  }
}

/** The files as they are kept: their bytes, and what is shown of them made anew from the bytes. One after the other. */
const copiesOf = async ({ files }: SoundRecord): Promise<[file: string, Copies][]> => {
  const made: [string, Copies][] = []
  for (const { exhibit, bytes } of files) {
    const read = await readFile(bytes, exhibit.name)
    const isAsSaid = 'file' in read && read.file.shows === (exhibit.shows ?? null)
    made.push([exhibit.file, isAsSaid ? read.file.copies : { original: bytes }])
  }
  return made
}

// Not the form's own id: that opens the case for a while, and this one is in every file that is taken from now on.
const backId = (formId: string) => v5('brought-back', formId)

type Keys = { readonly words: readonly string[]; readonly hash: string }

const newKeys = async (): Promise<Keys | null> => {
  const words = newResumeWords()
  const hash = await hashOfWords(words)
  return hash === null ? null : { words, hash }
}

const refused = (refusal: Refusal): Imported => ({ tag: 'refused', refusal })

/**
 * The bytes of files that did not come are gone, and nothing is shared here; the log says so. The last event is that
 * it was brought back.
 */
const eventsBehind = ({ events, lost }: SoundRecord, formId: string, now: Date): NewEvent[] => {
  const actor = actorOf(fold(events).facts)
  const gone = lost.map(({ file }) =>
    eventNow(v5(file, formId), { kind: 'removed', body: { file } }, actor, now),
  )
  // Whoever may look was agreed on where the record was before.
  const unshared = deskStateOf(events).grant
    ? [eventNow(v5('unshared', formId), { kind: 'revoked', body: {} }, actor, now)]
    : []
  return [
    ...gone,
    ...unshared,
    eventNow(backId(formId), { kind: 'seen', body: { topic: 'brought-back' } }, actor, now),
  ]
}

/** What is said where a case of that id lies here; `null` where there is none. */
const ofStanding = async (
  client: Client,
  masterKey: Uint8Array,
  caseId: string,
  formId: string,
  keys: Keys,
  now: Date,
): Promise<Imported | null> => {
  const standing = await standingOf(client, caseId)
  if (standing !== 'here') return standing && refused({ why: standing })
  const opened = await openCase(client, masterKey, caseId)
  const by = opened?.events.find(({ id }) => id === backId(formId))
  const isRepeat = by && now.getTime() - Date.parse(by.recordedAt) < repeatMinutes * 60_000
  if (!opened || !isRepeat) return refused({ why: 'here' })
  await saveResumeKey(client, opened, keys.hash, now)
  return { tag: 'brought', opened, ...keys }
}
