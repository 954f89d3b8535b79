import { z } from 'zod'
import { channels } from '@/lib/message/channels'
import { verdicts } from '@/lib/message/check'
import { numberClasses } from '@/lib/phone/classify'
import { adviceIds } from '@/lib/scenarios/common/advice'

/** The body of `POST /api/check/message`. */
export const messageRequestSchema = z.strictObject({
  text: z.string().meta({
    description: 'The message as it came, or what was said in a call: line ends, full width and all.',
  }),
  channel: z.enum(channels).optional().meta({ description: 'How it came; left out where it is not known.' }),
})

const signal = z.strictObject({
  id: z.string(),
  quote: z.string().meta({ description: 'text.slice(start, end)' }),
  start: z.int().min(0).meta({ description: 'UTF-16 units of the text as it was sent.' }),
  end: z.int().min(0),
  because: z.string().meta({ description: 'Why it is a sign, in one sentence.' }),
})

/** The answer of `POST /api/check/message`. */
export const messageAnswerSchema = z.strictObject({
  verdict: z.enum(verdicts).meta({
    description: 'no-signal: nothing was found. It never means that a message is genuine.',
  }),
  score: z.number().min(0).max(100).meta({
    description: '40 and more is suspicious, 15 and more is caution.',
  }),
  signals: z.array(signal),
  urls: z.array(
    z.strictObject({
      raw: z.string(),
      host: z.string().meta({ description: 'Where a browser would go; empty where it would go nowhere.' }),
      flags: z.array(z.string()),
    }),
  ),
  numbers: z.array(z.strictObject({ raw: z.string(), class: z.enum(numberClasses) })),
  advice: z.array(z.enum(adviceIds)).meta({ description: 'Ids of /api/guidance, the most urgent first.' }),
})

/** The answer of `POST /api/check/message`. */
export type MessageAnswer = z.output<typeof messageAnswerSchema>

/** A request that can be answered. */
export type MessageRequest = z.output<typeof messageRequestSchema>
