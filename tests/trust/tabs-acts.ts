import { randomUUID } from 'node:crypto'
import { newSecret, sealTap } from '@/components/call/seal-tap'
import { tapBox } from '@/lib/access/tap-box'
import { answerStep, type Holder } from '@/lib/cases/answer'
import { draftPlace } from '@/lib/cases/draft-place'
import { addEvidence } from '@/lib/cases/evidence-add'
import { removeEvidence } from '@/lib/cases/evidence-remove'
import { addToLog } from '@/lib/cases/log-add'
import { correctLog } from '@/lib/cases/log-correct'
import { saveParticulars } from '@/lib/cases/particulars'
import { readStep } from '@/lib/cases/read-step'
import { shareCase, stopSharing } from '@/lib/cases/share'
import { takeTaps } from '@/lib/cases/take-taps'
import type { Typed } from '@/lib/cases/typed'
import { readDraft } from '@/lib/store/drafts'
import { eraseCase } from '@/lib/store/erase'
import { said } from './canary-forms'

/** One form of a tab: its fields as the page has them, what takes it, and what it says that no other form says. */
export type TabForm = {
  readonly kind: Act
  readonly words: string
  /** The head of the log that the page showed. */
  readonly saw: number
  readonly fields: Readonly<Record<string, string>>
  readonly take: (holder: Holder, form: FormData, now: Date) => Promise<string>
}

/** What a tab may do. */
export const acts = [
  ...(['answer', 'answer', 'answer', 'correct', 'correct', 'fill', 'note', 'unfinished'] as const),
  ...(['tap', 'share', 'stop', 'add', 'remove'] as const),
]
/** One of them, or the end of the case. */
export type Act = (typeof acts)[number] | 'erase'

/** The question that all tabs answer, and the entry that all correct. */
const place = { flow: 'unknown-bill', step: 'claimant' } as const
export const questionPath = '/case/unknown-bill/claimant'
const correctedSeq = 2

/** What may be answered there. */
export const answers = ['exists', 'not-found', 'impersonated'] as const

/** The file that tabs take away. */
export const fileId = '0190b5a0-0000-7000-8000-00000000f11e'

/** Opens a page of a tab: a form of its own, with what it shows by then. */
export const openPage = (kind: Act, holder: Holder, value: string): TabForm => {
  const [id, saw] = [randomUUID(), holder.opened.events.length]
  const words = `${kind}-${id.slice(0, 8)}`
  const base = { kind, words, saw }
  const hidden = { id, saw: String(saw) }
  switch (kind) {
    case 'answer':
      return { ...base, words: value, fields: { ...hidden, value }, take: answered }
    case 'correct':
      return { ...base, fields: { ...hidden, ...said, words }, take: corrected }
    case 'fill':
      return { ...base, fields: { ...hidden, traderName: words }, take: saveParticulars }
    case 'note':
      return { ...base, fields: { ...hidden, ...said, words }, take: addToLog }
    case 'unfinished':
      return { ...base, fields: { ...hidden, ...said, precision: '', words }, take: addToLog }
    case 'tap':
      return { ...base, words: id, fields: hidden, take: tapped }
    case 'share':
      return {
        ...base,
        fields: { ...hidden, scopes: 'summary', mayWrite: 'yes', days: '7' },
        take: shareCase,
      }
    case 'stop':
      return { ...base, fields: hidden, take: stopSharing }
    case 'add':
      return { ...base, fields: { ...hidden, caption: words, basis: 'document' }, take: addEvidenceText }
    case 'remove':
      return {
        ...base,
        fields: hidden,
        take: (holder, form, now) => removeEvidence(holder, fileId, form, now),
      }
    case 'erase':
      return { ...base, fields: hidden, take: erased }
    default:
      return kind satisfies never
  }
}

const answered: TabForm['take'] = async (holder, form, now) =>
  (await answerStep(holder, place, form, now, now.toISOString().slice(0, 10)))?.path ?? ''

const corrected: TabForm['take'] = async (holder, form, now) =>
  (await correctLog(holder, String(correctedSeq), form, now)) ?? ''

const tapped: TabForm['take'] = async ({ client, opened }, form, now) => {
  const [id, call] = [String(form.get('id')), newSecret()]
  const box = await sealTap(tapBox(opened.key).publicKey, call, id, { at: now.toISOString(), tap: 'hurry' })
  const taken = await takeTaps(client, never, { current: opened, sent: now }, [{ ...box, call }], now)
  return taken.kept.includes(id) ? '/call' : ''
}

const never = () => Promise.reject(new Error('a tap of this case needs no master key'))

const addEvidenceText: TabForm['take'] = (holder, form, now) => {
  const words = String(form.get('caption'))
  form.set('file', new File([words], `${words}.txt`, { type: 'text/plain' }))
  return addEvidence(holder, form, now)
}

const erased: TabForm['take'] = async ({ client, opened }, _form, now) => {
  await eraseCase(client, opened.caseId, now)
  return '/erased'
}

/** Whether the page of the question shows that another answer came in meanwhile. */
export const showsNewer = async (holder: Holder, now: Date): Promise<boolean> =>
  (await readStep(holder, place, now))?.step.newer != null

/** What the draft of a page holds, for a tab that comes back to it; `null` when there is none. */
export const draftAt = async (holder: Holder, path: string, now: Date): Promise<Typed | null> =>
  ((await readDraft(holder.client, draftPlace(holder, path), now)) as { typed: Typed } | null)?.typed ?? null
