import 'server-only'
import { partWords } from '@/lib/documents/event-words'
import type { Client } from '@/lib/store/client'
import { type SameIn, sameIn } from '@/lib/store/desk-matches'
import { peopleOf } from '@/lib/store/desk-people'
import { looksOf } from '@/lib/store/desk-rows'
import { readDraft } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import { momentWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import type { DeskAccount } from './desk-asking'
import { type MoveDraft, sheetDraft } from './desk-move'
import { sheetPath } from './desk-path'
import { moveWords, needWords } from './desk-words'
import { mayOpen, openShared } from './read-shared'
import { type SheetView, sheetView } from './sheet-view'

/** A sheet with what came back from a move, other cases like it and, for leads, who looked. */
export type SheetPage = {
  readonly sheet: SheetView
  readonly draft: DraftView | null
  readonly same: readonly { readonly words: string; readonly links: readonly SheetLink[] }[]
  /** `null`: not for this role. */
  readonly looks: readonly { readonly key: string; readonly cells: readonly string[] }[] | null
}

type SheetLink = { readonly href: string; readonly label: string }

/** What was typed into a move that could not be taken, and why. */
export type DraftView = {
  readonly move: MoveDraft['move']
  readonly title: string
  readonly why: readonly string[]
  readonly filled: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** The sheet of a handle for an account, who is noted as having looked; `null` when there is none for it. */
export const readSheet = async (
  account: DeskAccount,
  client: Client,
  handle: string,
  now: Date,
): Promise<SheetPage | null> => {
  const shared = await openShared(account, client, handle, now)
  if (!shared) return null
  const { opened } = shared
  const looks = account.role === 'lead' ? await looksOf(client, opened.caseId) : []
  const people = await peopleOf(client, [...accountsIn(opened), ...looks.map((look) => look.account)])
  const nameOf = (id: string) => people.get(id)?.name ?? 'いまはいない人'
  const draft = (await readDraft(client, sheetDraft(account, opened, handle), now)) as MoveDraft | null
  return {
    sheet: sheetView(shared, { account, handle, now, nameOf }),
    draft: draft && isNews(draft, now) ? draftView(draft) : null,
    same: sameViews(account, await sameIn(client, opened.caseId, now)),
    looks:
      account.role === 'lead'
        ? looks.map(({ account: id, scope, at }, n) => ({
            key: String(n),
            cells: [momentWords(at), nameOf(id), partWords[scope]],
          }))
        : null,
  }
}

const accountsIn = ({ events }: OpenedCase): string[] =>
  events.flatMap(({ kind, body }) => (kind === 'desk' ? [body.by] : []))

const sameWords: Readonly<Record<string, string>> = { number: '同じ番号', trader: '同じ相手の名前' }

/** How many there are is for everybody; they lead only to what the account may open. */
const sameViews = (account: DeskAccount, same: readonly SameIn[]): SheetPage['same'] =>
  Object.entries(sameWords).flatMap(([kind, words]) => {
    const found = same.filter((one) => one.kind === kind)
    const links = found
      .filter((one) => mayOpen(account, one))
      .map(({ handle }, at) => ({ href: sheetPath(handle), label: `記録 ${at + 1}` }))
    return found.length > 0 ? [{ words: `${words}が、ほかに${found.length}件あります`, links }] : []
  })

/** A button that could not be taken is told of once or twice; what somebody typed stays for its day. */
const isNews = ({ typed, at }: MoveDraft, now: Date): boolean =>
  Object.values(typed).some(([words]) => words) || now.getTime() - Date.parse(at) < buttonMinutes * 60_000

const buttonMinutes = 2

const draftView = ({ move, typed, errors, obstacle }: MoveDraft): DraftView => ({
  move,
  title: moveWords[move],
  why: whyOf(obstacle, errors.length),
  filled: Object.fromEntries(Object.entries(typed).map(([name, [value]]) => [name, value ?? ''])),
  errors: Object.fromEntries(errors.map(({ field, message }) => [field, say(message)])),
})

const whyOf = (obstacle: MoveDraft['obstacle'], faults: number): string[] => {
  switch (obstacle?.tag) {
    case 'stale':
      return ['書いているあいだに、この記録が動きました。いまの状態を見てから、もう一度押してください。']
    case 'refused': {
      const missing = obstacle.missing.map((need) => needWords[need])
      return missing.length > 0 ? missing : ['いまの状態では、できません。']
    }
    default:
      return faults > 0 ? ['書きなおすところがあります。'] : []
  }
}
