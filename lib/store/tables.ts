/** A table as a backup reads it: in the order of its key, so many rows at once. */
export type Table = { readonly name: string; readonly key: readonly string[]; readonly atOnce: number }

const rows = (name: string, ...key: string[]): Table => ({ name, key, atOnce: 1_000 })

/**
 * What a backup holds, in the order in which it is put back: the case before what belongs to it; the key in use last,
 * because from then on the store takes no case that a rotation had not come to yet.
 */
export const keptTables: readonly Table[] = [
  rows('Case', 'id'),
  rows('Event', 'caseId', 'seq'),
  rows('EventBody', 'caseId', 'seq'),
  // Rows of 1 MiB.
  { ...rows('EvidencePart', 'caseId', 'file', 'copy', 'part'), atOnce: 16 },
  rows('ResumeKey', 'caseId'),
  rows('Session', 'id'),
  rows('Watch', 'id'),
  rows('DeskRow', 'caseId'),
  rows('DeskMatch', 'caseId', 'kind', 'tag'),
  rows('DeskLook', 'id'),
  rows('DeskTally', 'day', 'what', 'of'),
  rows('DeskUser', 'id'),
  rows('DeskAccount', 'id'),
  rows('DeskTwoFactor', 'id'),
  rows('DeskKey', 'id'),
  rows('KeyInUse', 'id'),
]

/**
 * What no backup holds: a draft is promised to be kept for a day; tries, signing in and invitations are over within
 * two days, and must not come back to life with an old backup.
 */
export const leftOut: readonly string[] = ['Draft', 'Tries', 'DeskSession', 'DeskVerification', 'DeskInvite']
