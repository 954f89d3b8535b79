import { z } from 'zod'
import { numberClasses } from '@/lib/phone/classify'
import { adviceIds } from '@/lib/scenarios/common/advice'

/** The body of `POST /api/check/number`. */
export const numberRequestSchema = z.strictObject({
  number: z.string().meta({
    description:
      'One telephone number as it was shown or written, in any way: 全角, 03(1234)5678, +81, 184, 非通知.',
  }),
})

/** The answer of `POST /api/check/number`. */
export const numberAnswerSchema = z.strictObject({
  input: z.string(),
  national: z.string().nullable().meta({
    description:
      'As dialled within Japan, without hyphens: 0312345678, 188, #9110. null abroad, withheld or invalid.',
  }),
  e164: z.string().nullable(),
  class: z.enum(numberClasses).meta({ description: 'What the number is for. It never says who is calling.' }),
  area: z
    .strictObject({
      code: z.string(),
      prefectures: z.array(z.string()).meta({ description: 'That of the main place first.' }),
      places: z.array(z.string()),
    })
    .nullable()
    .meta({ description: 'Where numbers of a fixed line are given out: a hint, for numbers can move.' }),
  official: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .meta({ description: 'The desk with exactly this number. A caller may show it all the same.' }),
  flags: z.array(z.string()).meta({
    description:
      'Such as display-can-be-forged, foreign, no-location, caller-pays, ends-0110, too-few-digits.',
  }),
  advice: z.array(z.enum(adviceIds)).meta({ description: 'Ids of /api/guidance, the most urgent first.' }),
})

/** The answer of `POST /api/check/number`. */
export type NumberAnswer = z.output<typeof numberAnswerSchema>
