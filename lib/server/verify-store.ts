import { parseArgs } from 'node:util'
import { readNumber } from '@/lib/access/read-number'
import { readPrintedHead } from '@/lib/access/read-printed-head'
import { type Client, openStore } from '@/lib/store/client'
import { hasMasterKey, masterKeys } from '@/lib/store/master-key'
import { type Settings, SetupError, settings } from '@/lib/store/settings'
import type { StoreDamage } from '@/lib/store/verify-case'
import { type Looked, type Place, type StoreMeans, verifyStore } from '@/lib/store/verify-store'
import { refuseUnmigrated } from '@/prisma/migrate'
import { runCommand } from './command'

/**
 * Looks through the store of an installation, beside its server or without one, and says what it found: counts, and of
 * each case that is not as it was written the first place; never a word of what somebody wrote. `words` are
 * `--head NUMBER=HASH` as papers bear them, as often as there are papers. Returns the exit code, 0 when all is whole.
 * Throws SetupError for what the operator has to put right.
 */
export const verifyStoreCommand = async (
  place: Settings,
  words: readonly string[],
  say: (line: string) => void,
): Promise<0 | 1> => {
  const papers = papersIn(words)
  await refuseUnmigrated(place.databaseUrl)
  const client = await openStore(place.databaseUrl)
  try {
    const keys = hasMasterKey(place) ? masterKeys(place) : []
    const { heads, unknown } = await headsOf(client, papers)
    const places: Place[] = []
    const looked = await verifyStore(client, { keys, heads }, (place) => void places.push(place))
    const isWhole = places.length === 0 && unknown.length === 0
    for (const line of [...countLines(looked, keys.length > 0), ...places.map(placeLine)]) say(line)
    for (const number of unknown)
      say(`${number}: no case of this number is here; it was erased, or taken away`)
    say(isWhole ? 'WHOLE' : 'BROKEN')
    return isWhole ? 0 : 1
  } finally {
    await client.$disconnect()
  }
}

type Paper = { readonly number: string; readonly head: string }

const usage = `npm run verify-store                             looks through the whole store
npm run verify-store -- --head NUMBER=HASH …     and compares it with what papers bear:
                                                 このメモの番号, and 確認用 at the foot`

const papersIn = (words: readonly string[]): Paper[] => {
  try {
    const options = { head: { type: 'string', multiple: true } } as const
    return (parseArgs({ args: [...words], options }).values.head ?? []).map(paperOf)
  } catch {
    throw new SetupError(usage)
  }
}

const paperOf = (typed: string): Paper => {
  const [number = '', hash = ''] = typed.split('=')
  const [read, head] = [readNumber(number), readPrintedHead(hash)]
  if (!read.ok || head === null) throw new SetupError(usage)
  return { number: read.number, head }
}

const headsOf = async (client: Client, papers: readonly Paper[]) => {
  const heads = new Map<string, string[]>()
  const unknown: string[] = []
  for (const { number, head } of papers) {
    const found = await client.case.findUnique({ where: { number }, select: { id: true } })
    if (found) heads.set(found.id, [...(heads.get(found.id) ?? []), head])
    else unknown.push(number)
  }
  return { heads, unknown } satisfies Pick<StoreMeans, 'heads'> & { unknown: readonly string[] }
}

const countLines = ({ cases, erased, events, bodies, files }: Looked, hasKey: boolean): string[] => [
  `cases     ${cases}, of which ${erased} erased`,
  `events    ${events}`,
  hasKey
    ? `bodies    ${bodies}, opened and compared`
    : `bodies    ${bodies}, not opened: there is no master key`,
  ...(hasKey ? [`evidence  ${files} files compared`] : []),
]

const placeLine = ({ caseId, seq, damage }: Place): string =>
  `case ${caseId}${seq === null ? '' : ` event ${seq}`}: ${damages[damage]}`

const damages: Readonly<Record<StoreDamage, string>> = {
  gap: 'one or more events are missing here',
  twice: 'the same event stands here a second time',
  moved: 'events stand here in another order',
  changed: 'a column or a hash was changed, or the event comes from another case',
  body: 'the body was changed, or comes from another event',
  end: 'there is no event',
  unreadable: 'a row cannot be read',
  'no-case': 'its case is not there',
  erasure: 'it is erased by half',
  key: 'its key was changed, or is under no master key that is here',
  'no-body': 'it has no body',
  stray: 'there is a body or a file of no event',
  file: 'a file is missing, or not as it was sent',
  paper: 'the head on the paper is that of no event: the end was cut off, or the log was made anew',
}

// `npm run verify-store`
if (process.argv[1] === import.meta.filename) {
  await runCommand((words) => verifyStoreCommand(settings(), words, console.log))
}
