import { v7 } from 'uuid'
import { carriedWords, wordsCookie } from '@/lib/cases/keys-cookie'
import type { Client } from '@/lib/store/client'
import { greyRows, png } from '../../evidence/made-pictures'
import { said } from '../canary-forms'
import { formWith } from '../form-with-file'
import { cookiesAfter, lastOf, origin, post, send } from './sending'

/** Somebody with a case of their own. */
export type Holder = {
  readonly cookie: string
  /** What stands in the addresses of their things. */
  readonly ids: Readonly<Record<string, string>>
  /** What opens the case, the mark of it, and the record that was taken along. */
  readonly number: string
  readonly words: string
  readonly mark: string
  readonly record: Uint8Array
}

/** Somebody new with a case: an entry of the log, a paper, a picture, a grant for the desk, and its keys. */
export const newHolder = async (client: Client): Promise<Holder> => {
  const begun = await post('/start/[door]/answer', { door: 'came' }, '', { value: 'call' })
  const before = cookiesAfter('', begun)
  const entry = await post('/case/log/add/save', {}, before, { saw: '0', words: 'ひかえ', ...said })
  const paper = await post('/case/issue/[document]', { document: 'centre-summary' }, before, {})
  const file = await send('/case/evidence/add', {}, aPicture(before))
  await share(before)
  const row = await client.deskRow.findFirst({ orderBy: { grantedAt: 'desc' } })
  const cookie = cookiesAfter(before, await post('/case/keys/make', {}, before, {}))
  const kept = new Map(cookie.split('; ').map((pair) => pair.split('=', 2) as [string, string]))
  const fresh = carriedWords(kept.get(wordsCookie), new Date())
  const made = row && (await client.case.findUnique({ where: { id: row.caseId }, select: { number: true } }))
  if (!row || !made?.number || !fresh) throw new Error('no case was begun')
  const taken = await post('/case/take/file', {}, cookie, { as: 'html' })
  return {
    cookie,
    ids: { seq: lastOf(paper), entry: lastOf(entry), file: lastOf(file), handle: row.handle },
    ...{ number: made.number, words: fresh.words.join(' '), mark: fresh.mark },
    record: new Uint8Array(await taken.arrayBuffer()),
  }
}

const share = async (cookie: string) => {
  const form = new URLSearchParams({ id: v7(), mayWrite: 'yes', days: '7' })
  for (const scope of ['summary', 'log', 'evidence']) form.append('scopes', scope)
  const route = '/case/share/save'
  await send(route, {}, new Request(origin + route, { method: 'POST', headers: { cookie }, body: form }))
}

const aPicture = (cookie: string): Request => {
  const { body, headers } = formWith(png(4, 4, greyRows(4, 4)), 'a.png', { id: v7(), caption: '画面' })
  return new Request(`${origin}/case/evidence/add`, {
    method: 'POST',
    body: body as Buffer<ArrayBuffer>,
    headers: { ...(headers as Record<string, string>), cookie },
  })
}

/** Lets the case of a letter come as far as the centre's advice to write one (seed story, S0-27). */
export const mayWriteLetters = async ({ cookie }: Holder): Promise<void> => {
  for (const [step, value] of Object.entries(advised))
    await post('/case/[flow]/[step]/answer', { flow: 'unknown-bill', step }, cookie, { value })
  for (const step of ['call-188', 'call-police'])
    await post('/case/[flow]/[step]/answer', { flow: 'unknown-bill', step }, cookie, { outcome: 'reached' })
}

const advised = {
  ...{ situation: 'unknown-bill', traderName: 'お店', claimedItem: '延滞料金', amountYen: '3300' },
  ...{ remembersClaim: 'no', familyAsked: 'yes', familyUsed: 'no', courtPaper: 'none', oldDebt: 'no' },
  ...{ checkedHow: 'centre', claimant: 'exists', centreAdvisedLetter: 'yes' },
}

/** Lets somebody of the desk take the case, ask something and make an appointment. */
export const takenByDesk = async ({ ids }: Holder, desk: string, day: string): Promise<void> => {
  const handle = ids.handle ?? ''
  for (const [move, form] of Object.entries({
    take: {},
    ask: { words: 'いつのことですか' },
    appoint: { on: day, time: '14:30', words: 'もう一度見ます' },
  } as const))
    await post('/desk/case/[handle]/[move]', { handle, move }, desk, { saw: '99', ...form })
}
