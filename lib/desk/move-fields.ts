import { z } from 'zod'
import type { DeskMove } from './policy'
import { stopsIn } from './stop-words'

/** Characters that words of the desk may have; said beforehand beside the field. */
export const deskWordsLimit = 2_000

/** Days ahead for which an appointment may be made: a case is read for 28 days after its last entry. */
const appointDays = 28

const words = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, { error: missing })
    .max(deskWordsLimit, { error: `${deskWordsLimit.toLocaleString('ja-JP')}字までにしてください。` })

/** Words that the person reads: no legal conclusion, no negotiating, no private contact. */
const toPerson = (missing: string) =>
  words(missing).superRefine((said, context) => {
    const [stop] = stopsIn(said)
    if (stop) {
      const message = `「${stop.found}」は、ここでは書けません。${stop.why}かわりに、たとえば:${stop.better}`
      context.addIssue({ code: 'custom', message })
    }
  })

const day = (missing: string) => z.iso.date({ error: missing })

const noDay = '日を選んでください。'
const noAdvice = '案内を1つ選んでください。'

const schemas = (today: string) => ({
  take: z.object({}),
  'give-back': z.object({}),
  ask: z.object({ words: toPerson('聞くことを書いてください。') }),
  remark: z.object({ words: words('メモを書いてください。') }),
  state: z.object({ advice: z.string({ error: noAdvice }).min(1, { error: noAdvice }) }),
  appoint: z.object({
    on: day(noDay).refine((on) => on >= today && on <= later(today, appointDays), {
      error: `今日から${appointDays}日のうちの日にしてください。`,
    }),
    time: z.union([z.literal('').transform(() => null), z.iso.time({ precision: -1 })], {
      error: '時刻は 14:30 のように書いてください。',
    }),
    words: toPerson('何をするかを書いてください。'),
  }),
  'ask-second': z.object({}),
  second: z.object({
    agrees: z
      .enum(['yes', 'no'], { error: 'どちらかを選んでください。' })
      .transform((said) => said === 'yes'),
    words: toPerson('読んで気づいたことを書いてください。'),
  }),
  'hand-over': z.object({
    centre: toPerson('センターの名前を書いてください。').pipe(
      z.string().max(200, { error: '200字までにしてください。' }),
    ),
    on: day(noDay).refine((on) => on <= today, { error: '今日までの日にしてください。' }),
    words: toPerson('伝えたことを書いてください。'),
  }),
  close: z.object({ words: toPerson('終わりのことばを書いてください。') }),
  reopen: z.object({ words: toPerson('もう一度読むわけを書いてください。') }),
})

/** What the form of each move says, once it is parsed. */
export type MoveFields = { [Move in DeskMove]: z.output<ReturnType<typeof schemas>[Move]> }

/** The schema of a move's form, the same in the browser and at the door. `today` is the day in Japan. */
export const moveSchema = <Move extends DeskMove>(move: Move, today: string) => schemas(today)[move]

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The fields of a move's form, in their order. */
export const moveFieldNames: Readonly<Record<DeskMove, readonly string[]>> = {
  take: [],
  'give-back': [],
  ask: ['words', 'fact'],
  remark: ['words', 'of'],
  state: ['advice'],
  appoint: ['on', 'time', 'words'],
  'ask-second': [],
  second: ['agrees', 'words'],
  'hand-over': ['centre', 'on', 'words'],
  close: ['words'],
  reopen: ['words'],
}
