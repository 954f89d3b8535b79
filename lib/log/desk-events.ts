import { z } from 'zod'
import { name, seen, text } from './event-fields'

/** What the person lets the desk see: the page for the counsellor, the log, the files of evidence. */
export const grantScopes = ['summary', 'log', 'evidence'] as const
export type GrantScope = (typeof grantScopes)[number]

/** The person lets volunteers read the case, until an instant in UTC; a later grant takes the place of an earlier. */
export const granted = z.object({
  kind: z.literal('granted'),
  body: z.object({
    scopes: z.array(z.enum(grantScopes)).min(1),
    mayWrite: z.boolean(),
    until: z.iso.datetime({ precision: 3 }),
  }),
})

/** The person takes it back. */
export const revoked = z.object({ kind: z.literal('revoked'), body: z.object({}) })

/** The person answers what the desk asked in the event `to`; `null` is 「わからない」. */
export const replied = z.object({
  kind: z.literal('replied'),
  body: z.object({ to: seen, words: text.nullable() }),
})

const by = { /** The account that did it. */ by: z.string().max(60) }

/** What a volunteer did with a shared case; the moves are those of the policy (lib/desk). */
export const desk = z.object({
  kind: z.literal('desk'),
  body: z.discriminatedUnion('move', [
    z.object({ move: z.literal('take'), ...by }),
    z.object({ move: z.literal('give-back'), ...by }),
    /** `fact`: the answer is that fact, and the flow asks for it. */
    z.object({ move: z.literal('ask'), ...by, words: text, fact: z.string().max(60).nullable() }),
    /** Between volunteers: never shown to the person. `of` is the note that it amends. */
    z.object({ move: z.literal('remark'), ...by, words: text, of: seen.nullable() }),
    /** An advice of the catalogue, passed on as it stands there. */
    z.object({ move: z.literal('state'), ...by, advice: z.string().max(60) }),
    z.object({
      move: z.literal('appoint'),
      ...by,
      on: z.iso.date(),
      time: z.iso.time({ precision: -1 }).nullable(),
      words: text,
    }),
    z.object({ move: z.literal('ask-second'), ...by }),
    z.object({ move: z.literal('second'), ...by, agrees: z.boolean(), words: text }),
    z.object({ move: z.literal('hand-over'), ...by, centre: name, words: text }),
    z.object({ move: z.literal('close'), ...by, words: text }),
    z.object({ move: z.literal('reopen'), ...by, words: text }),
  ]),
})
